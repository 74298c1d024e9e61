package hanki.consultation.web;

import hanki.consultation.ChangedMeanwhile;
import hanki.consultation.Channel;
import hanki.consultation.Consultation;
import hanki.consultation.ConsultationKind;
import hanki.consultation.CorrectingConsultations;
import hanki.consultation.Damage;
import hanki.consultation.FindingConsultations;
import hanki.consultation.Handling;
import hanki.consultation.RecordingConsultations;
import hanki.identity.CurrentOfficer;
import hanki.period.EraDate;
import hanki.platform.web.Conflict;
import hanki.platform.web.Forms;
import hanki.platform.web.RecordId;
import hanki.platform.web.Texts;
import hanki.platform.web.TimeEntry;
import hanki.platform.web.TypedDays;
import hanki.platform.web.Words;
import hanki.quantity.Yen;
import hanki.reference.Category;
import hanki.reference.Reference;
import hanki.reference.Scheme;
import hanki.reference.Station;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Records a consultation or corrects one, and says while one types how it will count. */
@Named("consultationEditView")
@ViewScoped
public class ConsultationEditView implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String BUNDLE = "hanki.consultation.Text";

  private final transient RecordingConsultations recording;
  private final transient CorrectingConsultations correcting;
  private final transient FindingConsultations finding;
  private final transient Reference reference;
  private final transient CurrentOfficer officer;
  private final transient TypedDays days;
  private final transient Forms forms;
  private final transient Texts texts;
  private final transient Words words;

  private String id;
  private String number;
  private ConsultationForm form;
  private ConsultationForm opened;
  private Conflict conflict;

  @Inject
  ConsultationEditView(
      RecordingConsultations recording,
      CorrectingConsultations correcting,
      FindingConsultations finding,
      Reference reference,
      CurrentOfficer officer,
      TypedDays days,
      Forms forms,
      Texts texts,
      Words words) {
    this.recording = recording;
    this.correcting = correcting;
    this.finding = finding;
    this.reference = reference;
    this.officer = officer;
    this.days = days;
    this.forms = forms;
    this.texts = texts;
    this.words = words;
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
              officer.get().station().code());
    } else {
      Consultation consultation = finding.open(RecordId.parse(id));
      number = consultation.number();
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

  /** The day in the other calendar, beside the field. */
  public String getDayEcho() {
    return days.echo(getForm().getReceivedOn());
  }

  /** 50万2,000円, beside the field. */
  public String getYenEcho() {
    try {
      return getForm().getDamageYen().isBlank()
          ? ""
          : words.yen(Yen.parse(getForm().getDamageYen()));
    } catch (IllegalArgumentException notYet) {
      return "";
    }
  }

  /** Whether this record will be counted, as far as the form says. */
  public boolean isCounted() {
    return getForm().getKind() != null && getForm().getKind().isCounted();
  }

  /** 令和２年上半期, or a request to enter the day. */
  public String getCountedIn() {
    return days.half(getForm().getReceivedOn())
        .orElseGet(() -> texts.text(BUNDLE, "edit.countsWhenDay"));
  }

  /** 仙台中央. */
  public String getCountedAt() {
    return getStations().stream()
        .filter(station -> station.code().equals(getForm().getStation()))
        .map(station -> words.label(station.shortName()))
        .findFirst()
        .orElse("-");
  }

  /** 詐欺・悪質商法, or a dash. */
  public String getCountedAs() {
    return getNationalCategories().stream()
        .filter(category -> category.code().equals(getForm().getNationalCategory()))
        .map(category -> words.label(category.label()))
        .findFirst()
        .orElse("-");
  }

  /** Only headquarters record for other stations. */
  public boolean isStationChosen() {
    return officer.get().station().isHeadquarters();
  }

  private List<Category> categories(Scheme scheme) {
    return reference.categoriesToChoose(
        scheme, days.orToday(getForm().getReceivedOn()), days.today());
  }

  public List<Station> getStations() {
    return reference.stationsOn(days.orToday(getForm().getReceivedOn()));
  }

  public List<Category> getNationalCategories() {
    return categories(Scheme.CONSULTATION);
  }

  public List<Category> getReportingCategories() {
    return categories(Scheme.REPORTING);
  }

  public List<Category> getThemes() {
    return categories(Scheme.THEME);
  }

  public List<Channel> getChannels() {
    return List.of(Channel.values());
  }

  public List<ConsultationKind> getKinds() {
    return List.of(ConsultationKind.values());
  }

  public List<Damage> getDamages() {
    return List.of(Damage.values());
  }

  public List<Handling> getHandlings() {
    return List.of(Handling.values());
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
