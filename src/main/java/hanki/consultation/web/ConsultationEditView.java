package hanki.consultation.web;

import hanki.consultation.ChangedMeanwhile;
import hanki.consultation.Consultation;
import hanki.consultation.CorrectingConsultations;
import hanki.consultation.FindingConsultations;
import hanki.consultation.MaskedComplainant;
import hanki.consultation.PersonalDetails;
import hanki.consultation.RecordingConsultations;
import hanki.consultation.UnmaskingComplainants;
import hanki.identity.CurrentOfficer;
import hanki.period.EraDate;
import hanki.platform.web.Conflict;
import hanki.platform.web.Forms;
import hanki.platform.web.RecordId;
import hanki.platform.web.Texts;
import hanki.platform.web.TimeEntry;
import hanki.platform.web.TypedDays;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Records a consultation or corrects one. */
@Named("consultationEditView")
@ViewScoped
public class ConsultationEditView implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String BUNDLE = "hanki.consultation.Text";

  private final transient RecordingConsultations recording;
  private final transient CorrectingConsultations correcting;
  private final transient FindingConsultations finding;
  private final transient UnmaskingComplainants unmasking;
  private final transient CurrentOfficer officer;
  private final transient TypedDays days;
  private final transient Forms forms;
  private final transient Texts texts;
  private final transient LastChannel lastChannel;

  private String id;
  private String number;
  private ConsultationForm form;
  private ConsultationForm opened;
  private MaskedComplainant masked;
  private Conflict conflict;

  @Inject
  ConsultationEditView(
      RecordingConsultations recording,
      CorrectingConsultations correcting,
      FindingConsultations finding,
      UnmaskingComplainants unmasking,
      CurrentOfficer officer,
      TypedDays days,
      Forms forms,
      Texts texts,
      LastChannel lastChannel) {
    this.recording = recording;
    this.correcting = correcting;
    this.finding = finding;
    this.unmasking = unmasking;
    this.officer = officer;
    this.days = days;
    this.forms = forms;
    this.texts = texts;
    this.lastChannel = lastChannel;
  }

  /** Opens an empty form, or that of the consultation in the address. */
  public void load() {
    if (form != null) {
      return;
    }
    if (id == null || id.isEmpty()) {
      form =
          ConsultationForm.empty(
              new EraDate(days.today()),
              TimeEntry.text(days.now()),
              officer.get().station().code(),
              lastChannel.get());
    } else {
      Consultation consultation = finding.open(RecordId.parse(id));
      number = consultation.number();
      masked = unmasking.masked(consultation);
      form = ConsultationForm.of(consultation);
      opened = ConsultationForm.of(consultation);
    }
  }

  /** Saves and shows the record. */
  public String save() {
    Long saved = store();
    return saved == null ? null : "show?faces-redirect=true&id=" + saved;
  }

  /** Saves and opens an empty form for the next citizen. */
  public String saveAndContinue() {
    return store() == null ? null : "edit?faces-redirect=true";
  }

  private Long store() {
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
    lastChannel.remember(form.getChannel());
    forms.done(
        texts.text(
            BUNDLE, number == null ? "edit.recorded" : "edit.corrected", finding.numberOf(saved)));
    return saved;
  }

  /** Corrects the record; if somebody else did so first, both values are put to choice. */
  private Long correct() {
    Long record = RecordId.parse(id);
    try {
      return correcting.correct(record, form.getVersion(), form.toDraft(days.today()));
    } catch (ChangedMeanwhile changed) {
      ConsultationForm theirs = ConsultationForm.of(finding.open(record));
      if (form.getComplainant().isRevealed() && !theirs.getComplainant().isRevealed()) {
        // what is corrected in the clear is compared in the clear
        theirs.getComplainant().reveal(unmasking.unmask(record));
      }
      boolean known = opened.getVersion() == form.getVersion();
      conflict = forms.conflict(changed, known ? opened : null, theirs, form);
      opened = theirs;
      return null;
    }
  }

  /** Shows who consulted, for correcting it; leaves an entry in the trail. */
  public void reveal() {
    PersonalDetails details = unmasking.unmask(RecordId.parse(id));
    getForm().getComplainant().reveal(details);
    opened.getComplainant().reveal(details);
  }

  /** Takes over what was chosen; the form can be saved then. */
  public void choose() {
    if (conflict != null && forms.decide(conflict, form)) {
      form.setVersion(opened.getVersion());
      conflict = null;
    }
  }

  /** What is shown of who consulted while it is not unmasked; null for a new record. */
  public MaskedComplainant getMasked() {
    return masked;
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
  public ConsultationForm getForm() {
    if (form == null) {
      throw new ViewExpiredException(FacesContext.getCurrentInstance().getViewRoot().getViewId());
    }
    return form;
  }

  /** The number of the record being corrected; null for a new one. */
  public String getNumber() {
    return number;
  }

  public String getRecorder() {
    return officer.get().code();
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
