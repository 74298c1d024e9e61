package hanki.incident.web;

import hanki.incident.CashOut;
import hanki.incident.CyberJudgement;
import hanki.incident.Incident;
import hanki.incident.IncidentDraft;
import hanki.incident.InvestigationState;
import hanki.incident.Losses;
import hanki.incident.Occurrence;
import hanki.incident.Origin;
import hanki.incident.PlaceKind;
import hanki.period.EraDate;
import hanki.platform.web.ReadableDay;
import hanki.platform.web.ReadableTime;
import hanki.platform.web.ReadableYen;
import hanki.platform.web.TimeEntry;
import hanki.quantity.Yen;
import hanki.reference.Offence;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** What stands in the fields of the form, as typed. */
public class IncidentForm extends TracedForm {

  private static final long serialVersionUID = 1L;

  /** The longest summary, in characters. */
  public static final int LONGEST_SUMMARY = 4000;

  /** The longest words for a place, in characters. */
  public static final int LONGEST_PLACE = 100;

  @NotBlank(message = "{required}")
  @ReadableDay
  private String recognisedOn = "";

  @NotBlank(message = "{choose}")
  private String station = "";

  @NotNull(message = "{choose}")
  private Origin origin;

  @NotBlank(message = "{choose}")
  private String mainOffence = "";

  private List<String> furtherOffences = new ArrayList<>();

  @NotBlank(message = "{choose}")
  private String reportingCategory = "";

  @NotNull(message = "{choose}")
  private CyberJudgement cyber = CyberJudgement.UNDECIDED;

  @ReadableDay private String occurredFrom = "";

  @ReadableDay private String occurredUntil = "";

  @ReadableTime private String occurredAt = "";

  private String occurredPrefecture = "";

  @Size(max = LONGEST_PLACE, message = "{tooLong}")
  private String place = "";

  private PlaceKind occurredKind;

  @ReadableYen private String orderedYen = "";

  @ReadableYen private String stoppedYen = "";

  @ReadableYen private String damageYen = "";

  private String accountCountry = "";

  private String cashOutPrefecture = "";

  private PlaceKind cashOutKind;

  @NotNull(message = "{choose}")
  private InvestigationState state = InvestigationState.OPEN;

  private String responsible = "";

  @NotBlank(message = "{required}")
  @Size(max = LONGEST_SUMMARY, message = "{tooLong}")
  private String summary = "";

  /** An empty form, recognised today. */
  static IncidentForm empty(EraDate today, String station) {
    IncidentForm form = new IncidentForm();
    form.recognisedOn = today.sign();
    form.station = station;
    return form;
  }

  /** The form of a recorded incident. */
  static IncidentForm of(Incident incident) {
    IncidentForm form = new IncidentForm();
    form.setVersion(incident.version());
    form.setMethod(incident.methodCode());
    form.setTraceText(incident.traceText());
    form.recognisedOn = new EraDate(incident.recognisedOn()).sign();
    form.station = incident.station().code();
    form.origin = incident.origin();
    form.mainOffence = incident.mainOffence().code();
    form.furtherOffences.addAll(
        incident.furtherOffences().stream().map(Offence::code).sorted().toList());
    form.reportingCategory = incident.reportingCategory().code();
    form.cyber = incident.cyber();
    form.place = incident.place();
    form.state = incident.state();
    form.responsible = orEmpty(incident.responsible());
    form.summary = incident.summary();
    form.show(incident.occurrence());
    form.show(incident.losses());
    form.show(incident.cashOut());
    return form;
  }

  private void show(Occurrence occurrence) {
    occurredFrom = day(occurrence.from());
    occurredUntil = day(occurrence.until());
    occurredAt = occurrence.at() == null ? "" : TimeEntry.text(occurrence.at());
    occurredPrefecture = orEmpty(occurrence.prefecture());
    occurredKind = occurrence.kind();
  }

  private void show(Losses losses) {
    orderedYen = amount(losses.ordered());
    stoppedYen = amount(losses.stopped());
    damageYen = amount(losses.damage());
  }

  private void show(CashOut cashOut) {
    accountCountry = orEmpty(cashOut.country());
    cashOutPrefecture = orEmpty(cashOut.prefecture());
    cashOutKind = cashOut.kind();
  }

  private static String day(LocalDate day) {
    return day == null ? "" : new EraDate(day).sign();
  }

  private static String amount(Yen yen) {
    return yen == null ? "" : String.valueOf(yen.amount());
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }

  private static String orNull(String text) {
    return text.isBlank() ? null : text;
  }

  /** The draft; only of a form that is in order. */
  IncidentDraft toDraft(LocalDate today) {
    return new IncidentDraft(
        EraDate.parse(recognisedOn, today).day(),
        station,
        origin,
        mainOffence,
        new LinkedHashSet<>(furtherOffences),
        reportingCategory,
        cyber,
        orNull(getMethod()),
        new Occurrence(
            dayOf(occurredFrom, today),
            dayOf(occurredUntil, today),
            occurredAt.isBlank() ? null : TimeEntry.parse(occurredAt),
            orNull(occurredPrefecture),
            occurredKind),
        place,
        losses(),
        new CashOut(orNull(accountCountry), orNull(cashOutPrefecture), cashOutKind),
        state,
        orNull(responsible),
        summary,
        getTraceText(),
        getSubmitToken());
  }

  private static LocalDate dayOf(String typed, LocalDate today) {
    return typed.isBlank() ? null : EraDate.parse(typed, today).day();
  }

  /**
   * The amounts as typed.
   *
   * @throws IllegalArgumentException if one of them is no amount yet
   */
  Losses losses() {
    return Losses.of(yen(orderedYen), yen(stoppedYen), yen(damageYen));
  }

  private static Yen yen(String typed) {
    return typed.isBlank() ? null : Yen.parse(typed);
  }

  public String getRecognisedOn() {
    return recognisedOn;
  }

  public void setRecognisedOn(String recognisedOn) {
    this.recognisedOn = recognisedOn == null ? "" : recognisedOn;
  }

  public String getStation() {
    return station;
  }

  public void setStation(String station) {
    this.station = station == null ? "" : station;
  }

  public Origin getOrigin() {
    return origin;
  }

  public void setOrigin(Origin origin) {
    this.origin = origin;
  }

  public String getMainOffence() {
    return mainOffence;
  }

  public void setMainOffence(String mainOffence) {
    this.mainOffence = mainOffence == null ? "" : mainOffence;
  }

  public List<String> getFurtherOffences() {
    return furtherOffences;
  }

  public void setFurtherOffences(List<String> furtherOffences) {
    this.furtherOffences = furtherOffences;
  }

  public String getReportingCategory() {
    return reportingCategory;
  }

  public void setReportingCategory(String reportingCategory) {
    this.reportingCategory = reportingCategory == null ? "" : reportingCategory;
  }

  public CyberJudgement getCyber() {
    return cyber;
  }

  public void setCyber(CyberJudgement cyber) {
    this.cyber = cyber;
  }

  public String getOccurredFrom() {
    return occurredFrom;
  }

  public void setOccurredFrom(String occurredFrom) {
    this.occurredFrom = occurredFrom == null ? "" : occurredFrom;
  }

  public String getOccurredUntil() {
    return occurredUntil;
  }

  public void setOccurredUntil(String occurredUntil) {
    this.occurredUntil = occurredUntil == null ? "" : occurredUntil;
  }

  public String getOccurredAt() {
    return occurredAt;
  }

  public void setOccurredAt(String occurredAt) {
    this.occurredAt = occurredAt == null ? "" : occurredAt;
  }

  public String getOccurredPrefecture() {
    return occurredPrefecture;
  }

  public void setOccurredPrefecture(String occurredPrefecture) {
    this.occurredPrefecture = occurredPrefecture == null ? "" : occurredPrefecture;
  }

  public String getPlace() {
    return place;
  }

  public void setPlace(String place) {
    this.place = place == null ? "" : place;
  }

  public PlaceKind getOccurredKind() {
    return occurredKind;
  }

  public void setOccurredKind(PlaceKind occurredKind) {
    this.occurredKind = occurredKind;
  }

  public String getOrderedYen() {
    return orderedYen;
  }

  public void setOrderedYen(String orderedYen) {
    this.orderedYen = orderedYen == null ? "" : orderedYen;
  }

  public String getStoppedYen() {
    return stoppedYen;
  }

  public void setStoppedYen(String stoppedYen) {
    this.stoppedYen = stoppedYen == null ? "" : stoppedYen;
  }

  public String getDamageYen() {
    return damageYen;
  }

  public void setDamageYen(String damageYen) {
    this.damageYen = damageYen == null ? "" : damageYen;
  }

  public String getAccountCountry() {
    return accountCountry;
  }

  public void setAccountCountry(String accountCountry) {
    this.accountCountry = accountCountry == null ? "" : accountCountry;
  }

  public String getCashOutPrefecture() {
    return cashOutPrefecture;
  }

  public void setCashOutPrefecture(String cashOutPrefecture) {
    this.cashOutPrefecture = cashOutPrefecture == null ? "" : cashOutPrefecture;
  }

  public PlaceKind getCashOutKind() {
    return cashOutKind;
  }

  public void setCashOutKind(PlaceKind cashOutKind) {
    this.cashOutKind = cashOutKind;
  }

  public InvestigationState getState() {
    return state;
  }

  public void setState(InvestigationState state) {
    this.state = state;
  }

  public String getResponsible() {
    return responsible;
  }

  public void setResponsible(String responsible) {
    this.responsible = responsible == null ? "" : responsible;
  }

  public String getSummary() {
    return summary;
  }

  public void setSummary(String summary) {
    this.summary = summary == null ? "" : summary;
  }
}
