package hanki.arrest.web;

import hanki.arrest.Clearance;
import hanki.arrest.FindingClearances;
import hanki.identity.CurrentOfficer;
import hanki.identity.Permission;
import hanki.period.HalfYear;
import hanki.period.Period;
import hanki.platform.web.RecordId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Shows one clearance. One that may not be seen is missing. */
@Named("clearanceShowView")
@RequestScoped
public class ClearanceShowView {

  private final FindingClearances finding;
  private final CurrentOfficer officer;
  private String id;
  private Clearance clearance;

  @Inject
  ClearanceShowView(FindingClearances finding, CurrentOfficer officer) {
    this.finding = finding;
    this.officer = officer;
  }

  /** Opens the record in the address. */
  public void load() {
    clearance = finding.open(RecordId.parse(id));
  }

  public Clearance getClearance() {
    return clearance;
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
