package hanki.arrest.web;

import hanki.arrest.Clearance;
import hanki.arrest.ClearanceDraft;
import hanki.arrest.Disposal;
import hanki.arrest.TakenTogether;
import hanki.period.EraDate;
import hanki.platform.web.ReadableCount;
import hanki.platform.web.ReadableDay;
import hanki.reference.Offence;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** What stands in the fields of the form, as typed. */
public class ClearanceForm implements Serializable {

  private static final long serialVersionUID = 1L;

  @NotBlank(message = "{required}")
  @ReadableDay
  private String countedOn = "";

  @NotBlank(message = "{choose}")
  private String station = "";

  private String occurrence = "";

  @NotNull(message = "{choose}")
  private Disposal disposal = Disposal.REFERRAL;

  private String offence = "";

  @NotBlank(message = "{choose}")
  private String offenceCategory = "";

  @NotBlank(message = "{choose}")
  private String reportingCategory = "";

  @NotBlank(message = "{required}")
  @ReadableCount
  private String cases = "1";

  @ReadableCount private String comprehensiveActs = "";

  @Size(max = 500, message = "{tooLong}")
  private String comprehensiveReason = "";

  @NotBlank(message = "{required}")
  @ReadableCount
  private String persons = "1";

  @Size(max = 2000, message = "{tooLong}")
  private String summary = "";

  private String submitToken = UUID.randomUUID().toString();

  private int version;

  /** An empty form, counted today. */
  static ClearanceForm empty(EraDate today, String station) {
    ClearanceForm form = new ClearanceForm();
    form.countedOn = today.sign();
    form.station = station;
    return form;
  }

  /** The form of a recorded clearance. */
  static ClearanceForm of(Clearance clearance) {
    ClearanceForm form = new ClearanceForm();
    form.version = clearance.version();
    form.countedOn = new EraDate(clearance.countedOn()).sign();
    form.station = clearance.station().code();
    form.occurrence =
        clearance.occurrence().code().equals(form.station) ? "" : clearance.occurrence().code();
    form.disposal = clearance.disposal();
    Offence offence = clearance.offence();
    form.offence = offence == null ? "" : offence.code();
    form.offenceCategory = clearance.offenceCategory().code();
    form.reportingCategory = clearance.reportingCategory().code();
    form.cases = String.valueOf(clearance.cases());
    TakenTogether together = clearance.together();
    form.comprehensiveActs = together.isOneCase() ? String.valueOf(together.acts()) : "";
    form.comprehensiveReason = together.isOneCase() ? together.reason() : "";
    form.persons = String.valueOf(clearance.persons());
    form.summary = clearance.summary();
    return form;
  }

  /** The draft; only of a form that is in order. */
  ClearanceDraft toDraft(LocalDate today) {
    return new ClearanceDraft(
        EraDate.parse(countedOn, today).day(),
        station,
        occurrence,
        offence,
        offenceCategory,
        reportingCategory,
        disposal,
        ReadableCount.Check.parse(cases),
        together(),
        ReadableCount.Check.parse(persons),
        java.util.List.of(),
        java.util.List.of(),
        summary,
        submitToken);
  }

  /** The acts that are taken together, as far as they are readable. */
  TakenTogether together() {
    boolean readable =
        !comprehensiveActs.isBlank() && new ReadableCount.Check().isValid(comprehensiveActs, null);
    return new TakenTogether(
        readable ? ReadableCount.Check.parse(comprehensiveActs) : null, comprehensiveReason);
  }

  public String getCountedOn() {
    return countedOn;
  }

  public void setCountedOn(String countedOn) {
    this.countedOn = countedOn;
  }

  public String getStation() {
    return station;
  }

  public void setStation(String station) {
    this.station = station;
  }

  public String getOccurrence() {
    return occurrence;
  }

  public void setOccurrence(String occurrence) {
    this.occurrence = occurrence == null ? "" : occurrence;
  }

  public Disposal getDisposal() {
    return disposal;
  }

  public void setDisposal(Disposal disposal) {
    this.disposal = disposal;
  }

  public String getOffence() {
    return offence;
  }

  public void setOffence(String offence) {
    this.offence = offence == null ? "" : offence;
  }

  public String getOffenceCategory() {
    return offenceCategory;
  }

  public void setOffenceCategory(String offenceCategory) {
    this.offenceCategory = offenceCategory;
  }

  public String getReportingCategory() {
    return reportingCategory;
  }

  public void setReportingCategory(String reportingCategory) {
    this.reportingCategory = reportingCategory;
  }

  public String getCases() {
    return cases;
  }

  public void setCases(String cases) {
    this.cases = cases;
  }

  public String getComprehensiveActs() {
    return comprehensiveActs;
  }

  public void setComprehensiveActs(String comprehensiveActs) {
    this.comprehensiveActs = comprehensiveActs == null ? "" : comprehensiveActs;
  }

  public String getComprehensiveReason() {
    return comprehensiveReason;
  }

  public void setComprehensiveReason(String comprehensiveReason) {
    this.comprehensiveReason = comprehensiveReason == null ? "" : comprehensiveReason;
  }

  public String getPersons() {
    return persons;
  }

  public void setPersons(String persons) {
    this.persons = persons;
  }

  public String getSummary() {
    return summary;
  }

  public void setSummary(String summary) {
    this.summary = summary == null ? "" : summary;
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
