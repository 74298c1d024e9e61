package hanki.incident.web;

import hanki.identity.CurrentOfficer;
import hanki.incident.BeginningIncidents;
import hanki.incident.CorrectingIncidents;
import hanki.incident.FindingIncidents;
import hanki.incident.Incident;
import hanki.incident.IncidentChangedMeanwhile;
import hanki.incident.IncidentDraft;
import hanki.incident.RecognisingIncidents;
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

/** Records an incident or corrects one; how it will count says {@link IncidentCountingView}. */
@Named("incidentEditView")
@ViewScoped
public class IncidentEditView implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String BUNDLE = "hanki.incident.Text";

  private final transient RecognisingIncidents recognising;
  private final transient BeginningIncidents beginning;
  private final transient CorrectingIncidents correcting;
  private final transient FindingIncidents finding;
  private final transient CurrentOfficer officer;
  private final transient TypedDays days;
  private final transient Forms forms;
  private final transient Texts texts;

  private final OriginForm originForm = new OriginForm();
  private String id;
  private String consultation;
  private String number;
  private IncidentForm form;
  private IncidentForm opened;
  private Conflict conflict;

  @Inject
  IncidentEditView(
      RecognisingIncidents recognising,
      BeginningIncidents beginning,
      CorrectingIncidents correcting,
      FindingIncidents finding,
      CurrentOfficer officer,
      TypedDays days,
      Forms forms,
      Texts texts) {
    this.recognising = recognising;
    this.beginning = beginning;
    this.correcting = correcting;
    this.finding = finding;
    this.officer = officer;
    this.days = days;
    this.forms = forms;
    this.texts = texts;
  }

  /** Opens an empty form, or that of the incident in the address. */
  public void load() {
    if (form != null) {
      return;
    }
    if (id == null || id.isEmpty()) {
      form = IncidentForm.empty(new EraDate(days.today()), officer.get().station().code());
      if (consultation != null && !consultation.isEmpty()) {
        originForm.fill(form, beginning.origin(RecordId.parse(consultation), "consultation"));
      }
    } else {
      Incident incident = finding.open(RecordId.parse(id));
      number = incident.number();
      form = IncidentForm.of(incident);
      opened = IncidentForm.of(incident);
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
    IncidentDraft draft = form.toDraft(days.today());
    Long saved = number == null ? recognise(draft) : correct(draft);
    if (saved == null) {
      return null;
    }
    forms.done(
        texts.text(
            BUNDLE, number == null ? "edit.recorded" : "edit.corrected", finding.numberOf(saved)));
    return "show?faces-redirect=true&id=" + saved;
  }

  private Long recognise(IncidentDraft draft) {
    return originForm.isGiven()
        ? beginning.record(
            draft,
            RecordId.parse(originForm.getConsultation()),
            "consultation",
            originForm.isFurther())
        : recognising.record(draft);
  }

  /** Corrects the record; if somebody else did so first, both values are put to choice. */
  private Long correct(IncidentDraft draft) {
    Long record = RecordId.parse(id);
    try {
      return correcting.correct(record, form.getVersion(), draft);
    } catch (IncidentChangedMeanwhile changed) {
      IncidentForm theirs = IncidentForm.of(finding.open(record));
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
  public IncidentForm getForm() {
    if (form == null) {
      throw new ViewExpiredException(FacesContext.getCurrentInstance().getViewRoot().getViewId());
    }
    return form;
  }

  /** The number of the record being corrected; null for a new one. */
  public String getNumber() {
    return number;
  }

  /** Out of which record the incident grows. */
  public OriginForm getOriginForm() {
    return originForm;
  }

  public String getConsultation() {
    return consultation;
  }

  public void setConsultation(String consultation) {
    this.consultation = consultation;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
