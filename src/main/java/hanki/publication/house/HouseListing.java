package hanki.publication.house;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a style lists forces: 愛知、宮城、千葉、兵庫等１０県.
 *
 * @param separator 、 or ・
 * @param most how many are named before the rest is 等
 * @param others 等
 * @param leadFirst whether the force that leads stands first; otherwise, and among the others, the
 *     order is that of JIS X 0401
 */
public record HouseListing(
    DigitWidth width, String separator, int most, String others, boolean leadFirst) {

  private static final List<String> ENDINGS = List.of("都", "道", "府", "県");

  /** １０県, １１府県, 都道府県 by who is among them. */
  public String count(List<ListedForce> forces) {
    return width.digits(String.valueOf(forces.size())) + kind(forces);
  }

  private static String kind(List<ListedForce> forces) {
    return ENDINGS.stream()
        .filter(ending -> forces.stream().anyMatch(force -> force.ending().equals(ending)))
        .collect(Collectors.joining());
  }

  /**
   * 愛知、宮城、千葉、兵庫等１０県, or all of them by name where there are no more than are named.
   *
   * @param lead code of the force that leads; may be null
   */
  public String forces(List<ListedForce> forces, String lead) {
    return forces(forces, lead, List.of());
  }

  /**
   * The same where the press was told other names than the first of the order.
   *
   * @param named codes of those that are to be named; empty for the first of the order
   */
  public String forces(List<ListedForce> forces, String lead, List<String> named) {
    List<ListedForce> ordered = forces.stream().sorted(order(lead)).toList();
    List<ListedForce> chosen =
        named.isEmpty()
            ? ordered
            : ordered.stream().filter(force -> named.contains(force.code())).toList();
    String names =
        chosen.stream()
            .limit(most)
            .map(ListedForce::shortName)
            .collect(Collectors.joining(separator));
    boolean all = Math.min(chosen.size(), most) == forces.size();
    return Stream.of(names, all ? "" : others, count(forces)).collect(Collectors.joining());
  }

  private Comparator<ListedForce> order(String lead) {
    Comparator<ListedForce> jis = Comparator.naturalOrder();
    return leadFirst
        ? Comparator.comparing((ListedForce force) -> !force.code().equals(lead)).thenComparing(jis)
        : jis;
  }
}
