package hanki.jointinvestigation;

import java.util.List;

/**
 * What was done by the joint headquarters, and what beside it. Whose arrest it was says the part
 * the police had on that day; one that took no part that day stands beside.
 */
public record PartTotals(JointInvestigation of, SharedCase shared) {

  /** Persons arrested by the forces of that part, each once. */
  public long persons(Part part) {
    return arrests(part).stream().map(SharedArrestRow::suspectId).distinct().count();
  }

  /** The arrests made by the forces of that part. */
  public List<SharedArrestRow> arrests(Part part) {
    return shared.arrests().stream().filter(each -> partOf(each) == part).toList();
  }

  /** The part the police that arrested had on that day. */
  public Part partOf(SharedArrestRow arrest) {
    return of.members().stream()
        .filter(each -> each.force().equals(arrest.force()) && each.isOn(arrest.day()))
        .map(Member::part)
        .findFirst()
        .orElse(Part.ALONGSIDE);
  }
}
