package hanki.jointinvestigation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What was done by the joint headquarters, and what beside it. Whose arrest it was says the part
 * the police had on that day; one that took no part that day stands beside.
 */
public record PartTotals(JointInvestigation of, SharedCase shared) {

  /** Persons arrested by the forces of that part, each once. */
  public long persons(Part part) {
    return behind(part).size();
  }

  /** The arrests that make that number: of each person the first one made by that part. */
  public List<SharedContribution> behind(Part part) {
    Set<Long> seen = new HashSet<>();
    return arrests(part).stream()
        .filter(each -> seen.add(each.suspectId()))
        .map(SharedContribution::of)
        .toList();
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
