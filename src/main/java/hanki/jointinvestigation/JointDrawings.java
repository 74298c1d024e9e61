package hanki.jointinvestigation;

import hanki.jointinvestigation.diagram.ArrestLine;
import hanki.jointinvestigation.diagram.TileMap;
import hanki.jointinvestigation.diagram.TileStanding;
import hanki.reference.Prefecture;
import hanki.reference.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The drawings of a joint investigation: where its members lie, and its arrests over time. */
@ApplicationScoped
public class JointDrawings {

  private final Reference reference;

  @Inject
  public JointDrawings(Reference reference) {
    this.reference = reference;
  }

  /**
   * The members on the tile map.
   *
   * @param own code of the reader's own prefecture
   */
  public TileMap map(JointInvestigation of, LocalDate day, String own) {
    List<Member> present = JointNames.present(of, day);
    Map<String, TileStanding> standings = new HashMap<>();
    of.members().forEach(each -> standings.put(each.force(), TileStanding.NOT_NOW));
    present.forEach(each -> standings.put(each.force(), standing(each.part())));
    return TileMap.of(
        reference.prefectures().stream()
            .collect(Collectors.toMap(Prefecture::code, Prefecture::shortName)),
        standings,
        own);
  }

  /** The members on the day that lie in no prefecture: divisions of the National Police Agency. */
  public List<Member> beyond(JointInvestigation of, LocalDate day) {
    return JointNames.present(of, day).stream().filter(each -> !each.isOfPrefecture()).toList();
  }

  /** The arrests over time; null if there are none. */
  public ArrestLine line(JointInvestigation of, SharedCase shared) {
    PartTotals parts = new PartTotals(of, shared);
    List<ArrestLine.Event> events =
        shared.events().stream()
            .map(
                event ->
                    new ArrestLine.Event(
                        event.day(),
                        (int) event.persons(),
                        standing(parts.partOf(event.arrests().get(0))),
                        event.isAgain()))
            .toList();
    return events.isEmpty() ? null : ArrestLine.of(events);
  }

  private static TileStanding standing(Part part) {
    return part == Part.HEADQUARTERS ? TileStanding.HEADQUARTERS : TileStanding.ALONGSIDE;
  }
}
