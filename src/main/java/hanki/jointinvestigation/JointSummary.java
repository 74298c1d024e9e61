package hanki.jointinvestigation;

import hanki.guidance.Method;
import hanki.jointinvestigation.diagram.ArrestLine;
import hanki.jointinvestigation.diagram.TileMap;
import java.time.LocalDate;
import java.util.List;

/**
 * What a manager reads of a joint investigation, on one page.
 *
 * @param name what papers call it
 * @param approvals every approval that was asked for and stands
 * @param open what nobody has answered yet, the earliest term first
 * @param line arrests over time; null if there are none
 * @param method how it was done; null if not known
 * @param day as of which it stands
 * @param officer who asked for it
 */
public record JointSummary(
    JointInvestigation of,
    String name,
    SharedCase shared,
    List<JointEntry> approvals,
    List<JointEntry> open,
    TileMap map,
    ArrestLine line,
    Method method,
    LocalDate day,
    String officer) {

  /** The earliest term; null if nothing has one. */
  public LocalDate nextDue() {
    return open.stream().map(JointEntry::dueOn).filter(due -> due != null).findFirst().orElse(null);
  }
}
