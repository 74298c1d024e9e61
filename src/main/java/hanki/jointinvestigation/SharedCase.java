package hanki.jointinvestigation;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Everything the members share, with what it comes to. */
public record SharedCase(
    List<SharedIncidentRow> incidents,
    List<SharedArrestRow> arrests,
    List<SharedClearanceRow> clearances,
    List<ArrestOffence> offences,
    JointTotals totals) {

  private SharedArrests made() {
    return new SharedArrests(arrests, offences);
  }

  /** The offences an arrest was made for, in the order of the catalogue. */
  public List<ArrestOffence> offencesOf(SharedArrestRow arrest) {
    return made().offencesOf(arrest);
  }

  /** The offences of several arrests, each once: that of the most arrests first. */
  public List<ArrestOffence> offencesOf(Collection<SharedArrestRow> of) {
    return made().offencesOf(of);
  }

  /**
   * Arrests in one sentence.
   *
   * @param of at least one
   * @param nationals noun for the nationality of each country by its code
   */
  public ArrestSentence sentence(List<SharedArrestRow> of, Map<String, String> nationals) {
    return made().sentence(of, nationals);
  }

  /** The arrests that were made on one day by one police in one way, the earliest first. */
  public List<ArrestEvent> events() {
    Map<Object, List<SharedArrestRow>> together =
        arrests.stream()
            .collect(
                Collectors.groupingBy(
                    (Function<SharedArrestRow, Object>)
                        each -> List.of(each.day(), each.force(), each.kind(), each.isAgain()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return together.values().stream().map(rows -> new ArrestEvent(rows, offencesOf(rows))).toList();
  }
}
