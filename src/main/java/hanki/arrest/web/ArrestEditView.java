package hanki.arrest.web;

import hanki.arrest.Arrest;
import hanki.arrest.ArrestChangedMeanwhile;
import hanki.arrest.FindingArrests;
import hanki.arrest.RecordingArrests;
import hanki.arrest.SuspectRow;
import hanki.identity.CurrentOfficer;
import hanki.period.EraDate;
import hanki.platform.web.Conflict;
import hanki.platform.web.Forms;
import hanki.platform.web.RecordId;
import hanki.platform.web.Texts;
import hanki.platform.web.TypedDays;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Records arrests or corrects one; what will come of it says {@link ArrestCountingView}. */
@Named("arrestEditView")
@ViewScoped
public class ArrestEditView implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String BUNDLE = "hanki.arrest.Text";

  private final transient RecordingArrests recording;
  private final transient CaseEntryView entry;
  private final transient FindingArrests finding;
  private final transient CurrentOfficer officer;
  private final transient TypedDays days;
  private final transient Forms forms;
  private final transient Texts texts;

  private String id;
  private String incident;
  private String number;
  private ArrestForm form;
  private ArrestForm opened;
  private Conflict conflict;

  @Inject
  ArrestEditView(
      RecordingArrests recording,
      CaseEntryView entry,
      FindingArrests finding,
      CurrentOfficer officer,
      TypedDays days,
      Forms forms,
      Texts texts) {
    this.recording = recording;
    this.entry = entry;
    this.finding = finding;
    this.officer = officer;
    this.days = days;
    this.forms = forms;
    this.texts = texts;
  }

  /** Opens an empty form, or that of the arrest in the address. */
  public void load() {
    if (form != null) {
      return;
    }
    if (id == null || id.isEmpty()) {
      form =
          ArrestForm.empty(new EraDate(days.today()), officer.get().station().code(), ownForce());
      if (incident != null && !incident.isEmpty()) {
        entry.beginWithIncident(form, RecordId.parse(incident));
        takeIncidents();
        entry.takeAll(form);
      }
    } else {
      Arrest arrest = finding.open(RecordId.parse(id));
      number = arrest.number();
      form = ArrestForm.of(arrest);
      opened = ArrestForm.of(arrest);
    }
  }

  /** The police of the officer's own prefecture: 04 of the place 04/miyagi-01. */
  private String ownForce() {
    String place = officer.get().station().place();
    return place.substring(0, place.indexOf('/'));
  }

  /** Takes over what the first named incident tells; what was chosen before stays. */
  public void takeIncidents() {
    entry.incidents(getForm()).stream().findFirst().ifPresent(form::startFrom);
  }

  /** Adds the person whom the field names. */
  public void add() {
    entry.add(getForm());
  }

  /** Adds a suspect of the incidents. */
  public void take(SuspectRow suspect) {
    entry.take(getForm(), suspect);
  }

  /** Takes a person away. */
  public void remove(String key) {
    entry.remove(getForm(), key);
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
    forms.done(texts.text(BUNDLE, told(), finding.numberOf(saved), form.getPeople().size()));
    return "show?faces-redirect=true&id=" + saved;
  }

  private String told() {
    if (number != null) {
      return "arrest.corrected";
    }
    return form.getPeople().size() == 1 ? "arrest.recordedOne" : "arrest.recorded";
  }

  /** Corrects the record; if somebody else did so first, both values are put to choice. */
  private Long correct() {
    Long record = RecordId.parse(id);
    try {
      return recording.correct(record, form.getVersion(), form.toDraft(days.today()));
    } catch (ArrestChangedMeanwhile changed) {
      ArrestForm theirs = ArrestForm.of(finding.open(record));
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

  /**
   * What stands in the fields.
   *
   * @throws ViewExpiredException if the form was left meanwhile, as by a late answer of its own
   *     page
   */
  public ArrestForm getForm() {
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

  public String getIncident() {
    return incident;
  }

  public void setIncident(String incident) {
    this.incident = incident;
  }
}
