package hanki.arrest.web;

import hanki.arrest.FindingSuspects;
import hanki.arrest.RecordingSuspects;
import hanki.arrest.Suspect;
import hanki.arrest.SuspectChangedMeanwhile;
import hanki.identity.CurrentOfficer;
import hanki.platform.web.Conflict;
import hanki.platform.web.Forms;
import hanki.platform.web.RecordId;
import hanki.platform.web.Texts;
import hanki.platform.web.TypedDays;
import hanki.reference.Reference;
import hanki.reference.Station;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Enters a suspect or corrects one. No draft is kept of it: the form can hold a name. */
@Named("suspectEditView")
@ViewScoped
public class SuspectEditView implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String BUNDLE = "hanki.arrest.Text";

  private final transient RecordingSuspects recording;
  private final transient FindingSuspects finding;
  private final transient Reference reference;
  private final transient CurrentOfficer officer;
  private final transient TypedDays days;
  private final transient Forms forms;
  private final transient Texts texts;

  private String id;
  private String number;
  private boolean named;
  private SuspectForm form;
  private SuspectForm opened;
  private Conflict conflict;

  @Inject
  SuspectEditView(
      RecordingSuspects recording,
      FindingSuspects finding,
      Reference reference,
      CurrentOfficer officer,
      TypedDays days,
      Forms forms,
      Texts texts) {
    this.recording = recording;
    this.finding = finding;
    this.reference = reference;
    this.officer = officer;
    this.days = days;
    this.forms = forms;
    this.texts = texts;
  }

  /** Opens an empty form, or that of the suspect in the address. */
  public void load() {
    if (form != null) {
      return;
    }
    if (id == null || id.isEmpty()) {
      form = SuspectForm.empty(days.today(), officer.get().station().code());
    } else {
      Suspect suspect = finding.open(RecordId.parse(id));
      number = suspect.number();
      named = suspect.isNamed();
      form = SuspectForm.of(suspect);
      opened = SuspectForm.of(suspect);
    }
  }

  /** Saves and shows the record. */
  public String save() {
    if (!forms.isInOrder(getForm())) {
      return null;
    }
    if (number == null && !officer.get().station().isHeadquarters()) {
      form.setStation(officer.get().station().code());
    }
    Long saved = number == null ? recording.record(form.toDraft(days.today())) : correct();
    if (saved == null) {
      return null;
    }
    forms.done(texts.text(BUNDLE, "suspect.saved", finding.numberOf(saved)));
    return "show?faces-redirect=true&id=" + saved;
  }

  /** Corrects the record; if somebody else did so first, both values are put to choice. */
  private Long correct() {
    Long record = RecordId.parse(id);
    try {
      return recording.correct(record, form.getVersion(), form.toDraft(days.today()));
    } catch (SuspectChangedMeanwhile changed) {
      SuspectForm theirs = SuspectForm.of(finding.open(record));
      boolean known = opened.getVersion() == form.getVersion();
      conflict = forms.conflict(changed, known ? opened : null, theirs, form);
      opened = theirs;
      return null;
    }
  }

  /** Takes over what was chosen; the form can be saved then. */
  public void choose() {
    if (conflict != null && forms.decide(conflict, form)) {
      form.setVersion(opened.getVersion());
      conflict = null;
    }
  }

  /** What somebody else changed meanwhile; null if nobody did. */
  public Conflict getConflict() {
    return conflict;
  }

  /** Only headquarters record for other stations. */
  public boolean isStationChosen() {
    return officer.get().station().isHeadquarters();
  }

  public List<Station> getStations() {
    return reference.stationsOn(days.today());
  }

  /** Whether a name is kept already. */
  public boolean isNamed() {
    return named;
  }

  /**
   * What stands in the fields.
   *
   * @throws ViewExpiredException if the form was left meanwhile, as by a late answer of its own
   *     page
   */
  public SuspectForm getForm() {
    if (form == null) {
      throw new ViewExpiredException(FacesContext.getCurrentInstance().getViewRoot().getViewId());
    }
    return form;
  }

  /** The number of the record being corrected; null for a new one. */
  public String getNumber() {
    return number;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
