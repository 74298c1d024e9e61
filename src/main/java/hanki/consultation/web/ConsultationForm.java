package hanki.consultation.web;

import hanki.consultation.Channel;
import hanki.consultation.Consultation;
import hanki.consultation.ConsultationDraft;
import hanki.consultation.ConsultationFacts;
import hanki.consultation.ConsultationKind;
import hanki.consultation.Damage;
import hanki.consultation.Handling;
import hanki.period.EraDate;
import hanki.platform.web.ReadableDay;
import hanki.platform.web.ReadableTime;
import hanki.platform.web.ReadableYen;
import hanki.platform.web.TimeEntry;
import hanki.quantity.Yen;
import hanki.reference.Category;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** What stands in the fields of the form, as typed. */
public class ConsultationForm implements Serializable {

  private static final long serialVersionUID = 1L;

  /** The longest summary, in characters. */
  public static final int LONGEST_SUMMARY = 2000;

  @NotBlank(message = "{required}")
  @ReadableDay
  private String receivedOn = "";

  @NotBlank(message = "{required}")
  @ReadableTime
  private String receivedAt = "";

  @NotNull(message = "{choose}")
  private Channel channel;

  @NotBlank(message = "{choose}")
  private String station = "";

  @NotNull(message = "{choose}")
  private ConsultationKind kind = ConsultationKind.CONSULTATION;

  @NotBlank(message = "{choose}")
  private String nationalCategory = "";

  @NotBlank(message = "{choose}")
  private String reportingCategory = "";

  private List<String> themes = new ArrayList<>();

  @NotBlank(message = "{required}")
  @Size(max = LONGEST_SUMMARY, message = "{tooLong}")
  private String summary = "";

  @NotNull(message = "{choose}")
  private Damage damage = Damage.NONE;

  @ReadableYen private String damageYen = "";

  private List<String> handlings = new ArrayList<>();

  @Valid private CircumstancesForm circumstances = new CircumstancesForm();

  @Valid private ComplainantForm complainant = new ComplainantForm();

  private String submitToken = UUID.randomUUID().toString();

  private int version;

  /**
   * An empty form, received now.
   *
   * @param channel by which the officer received the last one; null if not known
   */
  static ConsultationForm empty(EraDate today, String time, String station, Channel channel) {
    ConsultationForm form = new ConsultationForm();
    form.channel = channel;
    form.receivedOn = today.sign();
    form.receivedAt = time;
    form.station = station;
    return form;
  }

  /** The form of a recorded consultation. */
  static ConsultationForm of(Consultation consultation) {
    ConsultationForm form = new ConsultationForm();
    form.version = consultation.version();
    form.receivedOn = new EraDate(consultation.receivedOn()).sign();
    form.receivedAt = TimeEntry.text(consultation.receivedAt());
    form.channel = consultation.channel();
    form.station = consultation.station().code();
    form.kind = consultation.kind();
    form.nationalCategory = consultation.nationalCategory().code();
    form.reportingCategory = consultation.reportingCategory().code();
    form.themes.addAll(consultation.themes().stream().map(Category::code).sorted().toList());
    form.summary = consultation.summary();
    form.damage = consultation.damage();
    form.damageYen =
        consultation.damageYen() == null ? "" : String.valueOf(consultation.damageYen().amount());
    form.handlings.addAll(consultation.handlings().stream().sorted().map(Handling::name).toList());
    form.circumstances = CircumstancesForm.of(consultation);
    form.complainant = ComplainantForm.of(consultation.complainant());
    return form;
  }

  /** The draft; only of a form that is in order. */
  ConsultationDraft toDraft(LocalDate today) {
    return new ConsultationDraft(
        EraDate.parse(receivedOn, today).day(),
        TimeEntry.parse(receivedAt),
        channel,
        station,
        kind,
        nationalCategory,
        reportingCategory,
        new LinkedHashSet<>(themes),
        summary,
        damage,
        damageYen.isBlank() ? null : Yen.parse(damageYen),
        handlings.stream()
            .map(Handling::valueOf)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Handling.class))),
        submitToken,
        new ConsultationFacts(
            circumstances.toCircumstances(), circumstances.takenThings(), complainant.toDraft()));
  }

  public String getReceivedOn() {
    return receivedOn;
  }

  public void setReceivedOn(String receivedOn) {
    this.receivedOn = receivedOn;
  }

  public String getReceivedAt() {
    return receivedAt;
  }

  public void setReceivedAt(String receivedAt) {
    this.receivedAt = receivedAt;
  }

  public Channel getChannel() {
    return channel;
  }

  public void setChannel(Channel channel) {
    this.channel = channel;
  }

  public String getStation() {
    return station;
  }

  public void setStation(String station) {
    this.station = station;
  }

  public ConsultationKind getKind() {
    return kind;
  }

  public void setKind(ConsultationKind kind) {
    this.kind = kind;
  }

  public String getNationalCategory() {
    return nationalCategory;
  }

  public void setNationalCategory(String nationalCategory) {
    this.nationalCategory = nationalCategory;
  }

  public String getReportingCategory() {
    return reportingCategory;
  }

  public void setReportingCategory(String reportingCategory) {
    this.reportingCategory = reportingCategory;
  }

  public List<String> getThemes() {
    return themes;
  }

  public void setThemes(List<String> themes) {
    this.themes = themes;
  }

  public String getSummary() {
    return summary;
  }

  public void setSummary(String summary) {
    this.summary = summary;
  }

  public Damage getDamage() {
    return damage;
  }

  public void setDamage(Damage damage) {
    this.damage = damage;
  }

  public String getDamageYen() {
    return damageYen;
  }

  public void setDamageYen(String damageYen) {
    this.damageYen = damageYen == null ? "" : damageYen;
  }

  public List<String> getHandlings() {
    return handlings;
  }

  public void setHandlings(List<String> handlings) {
    this.handlings = handlings;
  }

  /** How it came about and what the citizen was told. */
  public CircumstancesForm getCircumstances() {
    return circumstances;
  }

  /** Who consults. */
  public ComplainantForm getComplainant() {
    return complainant;
  }

  /** One per form that was opened: sent twice, it is recorded once. */
  public String getSubmitToken() {
    return submitToken;
  }

  /** Takes it back from the page or a draft; what is no token of ours changes nothing. */
  public void setSubmitToken(String submitToken) {
    if (submitToken != null && submitToken.matches("[0-9a-f-]{36}")) {
      this.submitToken = submitToken;
    }
  }

  /** The version of the record that this form shows. */
  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }
}
