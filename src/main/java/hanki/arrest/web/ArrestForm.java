package hanki.arrest.web;

import hanki.arrest.Arrest;
import hanki.arrest.ArrestDraft;
import hanki.arrest.ArrestTerms;
import hanki.arrest.CustodyKind;
import hanki.arrest.IncidentLink;
import hanki.incident.IncidentBrief;
import hanki.incident.PlaceKind;
import hanki.period.EraDate;
import hanki.platform.web.ReadableDay;
import hanki.platform.web.ReadableMoment;
import hanki.platform.web.ReadableTime;
import hanki.platform.web.TimeEntry;
import hanki.reference.Offence;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** What stands in the fields of the form of arrests, as typed. */
public class ArrestForm extends CaseForm {

  private static final long serialVersionUID = 1L;

  @NotBlank(message = "{required}")
  @ReadableDay
  private String arrestedOn = "";

  @ReadableTime private String arrestedAt = "";

  @NotNull(message = "{choose}")
  private CustodyKind kind = CustodyKind.ORDINARY;

  @NotBlank(message = "{choose}")
  private String force = "";

  @Size(max = 60, message = "{tooLong}")
  private String unit = "";

  @NotBlank(message = "{choose}")
  private String station = "";

  @Size(max = 1000, message = "{tooLong}")
  private String incidents = "";

  private List<String> offences = new ArrayList<>();

  private List<@Valid PersonForm> people = new ArrayList<>();

  private String placePrefecture = "";

  private PlaceKind placeKind;

  @ReadableMoment private String sentAt = "";
  @ReadableMoment private String requestedAt = "";
  @ReadableMoment private String releasedAt = "";

  @Size(max = 2000, message = "{tooLong}")
  private String summary = "";

  /** An empty form, of today and the officer's own police. */
  static ArrestForm empty(EraDate today, String station, String force) {
    ArrestForm form = new ArrestForm();
    form.arrestedOn = today.sign();
    form.station = station;
    form.force = force;
    return form;
  }

  /** The form of a recorded arrest, which is one person. */
  static ArrestForm of(Arrest arrest) {
    ArrestForm form = new ArrestForm();
    form.setVersion(arrest.version());
    form.arrestedOn = new EraDate(arrest.arrestedOn()).sign();
    form.arrestedAt = arrest.arrestedAt() == null ? "" : TimeEntry.text(arrest.arrestedAt());
    form.kind = arrest.kind();
    form.force = arrest.force();
    form.unit = arrest.unit();
    form.station = arrest.station().code();
    form.incidents =
        String.join("、", arrest.incidents().stream().map(IncidentLink::number).toList());
    form.offences = new ArrayList<>(arrest.offences().stream().map(Offence::code).toList());
    PersonForm person = PersonForm.known(arrest.suspectId(), arrest.suspectNumber(), arrest.kind());
    person.setRole(arrest.role());
    form.people.add(person);
    form.placePrefecture = arrest.placePrefecture() == null ? "" : arrest.placePrefecture();
    form.placeKind = arrest.placeKind();
    form.sentAt = ReadableMoment.Check.text(arrest.terms().sentAt());
    form.requestedAt = ReadableMoment.Check.text(arrest.terms().requestedAt());
    form.releasedAt = ReadableMoment.Check.text(arrest.terms().releasedAt());
    form.summary = arrest.summary();
    return form;
  }

  /** The draft; only of a form that is in order. */
  ArrestDraft toDraft(LocalDate today) {
    LocalDate day = EraDate.parse(arrestedOn, today).day();
    return new ArrestDraft(
        day,
        arrestedAt.isBlank() ? null : TimeEntry.parse(arrestedAt),
        kind,
        station,
        force,
        unit,
        people(day),
        new LinkedHashSet<>(offences),
        incidentNumbers(),
        placePrefecture.isEmpty() ? null : placePrefecture,
        placeKind,
        new ArrestTerms(moment(sentAt), moment(requestedAt), moment(releasedAt)),
        summary,
        getSubmitToken());
  }

  private static LocalDateTime moment(String typed) {
    return typed.isBlank() ? null : ReadableMoment.Check.parse(typed);
  }

  /** Takes over what an incident tells, where nothing was chosen yet. */
  void startFrom(IncidentBrief incident) {
    if (offences.isEmpty()) {
      offences.add(incident.mainOffence());
    }
  }

  @Override
  String dayTyped() {
    return arrestedOn;
  }

  @Override
  String stationCode() {
    return station;
  }

  @Override
  CustodyKind usualCustody() {
    return kind == null ? CustodyKind.ORDINARY : kind;
  }

  public String getArrestedOn() {
    return arrestedOn;
  }

  public void setArrestedOn(String arrestedOn) {
    this.arrestedOn = arrestedOn;
  }

  public String getArrestedAt() {
    return arrestedAt;
  }

  public void setArrestedAt(String arrestedAt) {
    this.arrestedAt = arrestedAt == null ? "" : arrestedAt;
  }

  public CustodyKind getKind() {
    return kind;
  }

  public void setKind(CustodyKind kind) {
    this.kind = kind;
  }

  public String getForce() {
    return force;
  }

  public void setForce(String force) {
    this.force = force;
  }

  public String getUnit() {
    return unit;
  }

  public void setUnit(String unit) {
    this.unit = unit == null ? "" : unit;
  }

  public String getStation() {
    return station;
  }

  public void setStation(String station) {
    this.station = station;
  }

  @Override
  public String getIncidents() {
    return incidents;
  }

  public void setIncidents(String incidents) {
    this.incidents = incidents == null ? "" : incidents;
  }

  public List<String> getOffences() {
    return offences;
  }

  public void setOffences(List<String> offences) {
    this.offences = offences == null ? new ArrayList<>() : new ArrayList<>(offences);
  }

  @Override
  public List<PersonForm> getPeople() {
    return people;
  }

  public void setPeople(List<PersonForm> people) {
    this.people = people;
  }

  public String getPlacePrefecture() {
    return placePrefecture;
  }

  public void setPlacePrefecture(String placePrefecture) {
    this.placePrefecture = placePrefecture == null ? "" : placePrefecture;
  }

  public PlaceKind getPlaceKind() {
    return placeKind;
  }

  public void setPlaceKind(PlaceKind placeKind) {
    this.placeKind = placeKind;
  }

  public String getSentAt() {
    return sentAt;
  }

  public void setSentAt(String sentAt) {
    this.sentAt = sentAt == null ? "" : sentAt;
  }

  public String getRequestedAt() {
    return requestedAt;
  }

  public void setRequestedAt(String requestedAt) {
    this.requestedAt = requestedAt == null ? "" : requestedAt;
  }

  public String getReleasedAt() {
    return releasedAt;
  }

  public void setReleasedAt(String releasedAt) {
    this.releasedAt = releasedAt == null ? "" : releasedAt;
  }

  public String getSummary() {
    return summary;
  }

  public void setSummary(String summary) {
    this.summary = summary == null ? "" : summary;
  }
}
