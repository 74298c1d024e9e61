package hanki.arrest.web;

import hanki.arrest.Clearance;
import hanki.arrest.ClearanceDraft;
import hanki.arrest.ClearedSuspect;
import hanki.arrest.CustodyKind;
import hanki.arrest.Disposal;
import hanki.arrest.IncidentLink;
import hanki.arrest.TakenTogether;
import hanki.incident.IncidentBrief;
import hanki.period.EraDate;
import hanki.platform.web.ReadableCount;
import hanki.platform.web.ReadableDay;
import hanki.reference.Offence;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What stands in the fields of the form, as typed. */
public class ClearanceForm extends CaseForm {

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

  @ReadableCount private String persons = "1";

  @Size(max = 1000, message = "{tooLong}")
  private String incidents = "";

  private List<@Valid PersonForm> people = new ArrayList<>();

  @Size(max = 2000, message = "{tooLong}")
  private String summary = "";

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
    form.setVersion(clearance.version());
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
    form.incidents =
        String.join("、", clearance.incidents().stream().map(IncidentLink::number).toList());
    clearance.people().forEach(person -> form.people.add(row(person)));
    form.summary = clearance.summary();
    return form;
  }

  private static PersonForm row(ClearedSuspect person) {
    PersonForm row = PersonForm.known(person.suspectId(), person.suspectNumber(), person.custody());
    row.setRole(person.role());
    row.setOffence(person.offence());
    row.setNewMatter(person.newMatter());
    return row;
  }

  /** Takes over what an incident tells, where nothing was chosen yet. */
  void startFrom(IncidentBrief incident) {
    if (offence.isEmpty()) {
      offence = incident.mainOffence();
    }
    if (offenceCategory.isEmpty()) {
      offenceCategory = incident.offenceCategory();
    }
    if (reportingCategory.isEmpty()) {
      reportingCategory = incident.reporting();
    }
    if (occurrence.isEmpty() && !incident.stationCode().equals(station)) {
      occurrence = incident.stationCode();
    }
  }

  /** A person by name takes the place of the one that a new form counts without a name. */
  void countByName() {
    if (persons.equals("1") && !people.isEmpty()) {
      persons = "0";
    }
  }

  @Override
  String dayTyped() {
    return countedOn;
  }

  @Override
  String stationCode() {
    return station;
  }

  @Override
  CustodyKind usualCustody() {
    return CustodyKind.NONE;
  }

  @Override
  public String getIncidents() {
    return incidents;
  }

  public void setIncidents(String incidents) {
    this.incidents = incidents == null ? "" : incidents;
  }

  @Override
  public List<PersonForm> getPeople() {
    return people;
  }

  public void setPeople(List<PersonForm> people) {
    this.people = people;
  }

  /** The draft; only of a form that is in order. */
  ClearanceDraft toDraft(LocalDate today) {
    LocalDate day = EraDate.parse(countedOn, today).day();
    return new ClearanceDraft(
        day,
        station,
        occurrence,
        offence,
        offenceCategory,
        reportingCategory,
        disposal,
        ReadableCount.Check.parse(cases),
        together(),
        persons.isBlank() ? 0 : ReadableCount.Check.parse(persons),
        incidentNumbers(),
        people(day),
        summary,
        getSubmitToken());
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
    this.persons = persons == null ? "" : persons;
  }

  public String getSummary() {
    return summary;
  }

  public void setSummary(String summary) {
    this.summary = summary == null ? "" : summary;
  }
}
