package hanki.arrest.web;

import hanki.arrest.Clearance;
import hanki.arrest.ClearedPersonRow;
import hanki.arrest.FindingArrests;
import hanki.arrest.FindingClearances;
import hanki.arrest.SuspectRow;
import hanki.identity.CurrentOfficer;
import hanki.identity.Permission;
import hanki.period.HalfYear;
import hanki.period.Period;
import hanki.platform.web.RecordId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Shows one clearance. One that may not be seen is missing. */
@Named("clearanceShowView")
@RequestScoped
public class ClearanceShowView {

  private final FindingClearances finding;
  private final FindingArrests arrests;
  private final SuspectTraitsView traits;
  private final CurrentOfficer officer;
  private String id;
  private Clearance clearance;
  private List<ClearedPersonRow> people = List.of();
  private List<SuspectRow> suspects = List.of();

  @Inject
  ClearanceShowView(
      FindingClearances finding,
      FindingArrests arrests,
      SuspectTraitsView traits,
      CurrentOfficer officer) {
    this.finding = finding;
    this.arrests = arrests;
    this.traits = traits;
    this.officer = officer;
  }

  /** Opens the record in the address. */
  public void load() {
    clearance = finding.open(RecordId.parse(id));
    people = finding.people(clearance.id());
    suspects = arrests.suspects(people.stream().map(ClearedPersonRow::suspectId).toList());
  }

  public Clearance getClearance() {
    return clearance;
  }

  /** The suspects it names, each counted or a further offence. */
  public List<ClearedPersonRow> getPeople() {
    return people;
  }

  /** The record of a person; null if the reader may not see it. */
  public SuspectRow suspect(Long suspectId) {
    return suspects.stream().filter(each -> each.id().equals(suspectId)).findFirst().orElse(null);
  }

  /** 甲　中国人　20歳代; empty if the reader may not see the record. */
  public String traits(Long suspectId) {
    SuspectRow suspect = suspect(suspectId);
    return suspect == null ? "" : traits.withPseudonym(suspect);
  }

  /** 検挙人員 of the record. */
  public long getCountedPersons() {
    return clearance.persons() + people.stream().filter(ClearedPersonRow::counted).count();
  }

  /** The half in which it counts. */
  public Period getHalf() {
    return HalfYear.containing(clearance.countedOn());
  }

  /** Whether this officer may correct it. */
  public boolean isCorrectable() {
    return officer.may(Permission.RECORD_CLEARANCES);
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
