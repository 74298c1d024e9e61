package hanki.reference;

import java.util.Collection;
import java.util.List;

/**
 * What several prefectures together are called: 10県, 11府県, 47都道府県. The kinds among them decide, in
 * the order 都道府県; what is not among them is not said.
 *
 * <p>Digits are half-width; their width belongs to the paper they go on. Source: the seminar of
 * Miyagi's police of 2020–21, pages 23 and 26 (愛知、宮城、千葉、兵庫等１０県, 宮城・埼玉等１１府県).
 *
 * @param count how many, at least one
 * @param kinds those among 都道府県 that are among them, in that order
 */
public record CollectiveNoun(int count, String kinds) {

  private static final String ALL_KINDS = "都道府県";

  /**
   * Keeps to the four kinds in their order.
   *
   * @throws IllegalArgumentException if there is no prefecture, or one of another kind
   */
  public CollectiveNoun {
    if (count < 1 || kinds.isEmpty() || !kinds.equals(inOrder(List.of(kinds.split(""))))) {
      throw new IllegalArgumentException(count + kinds);
    }
  }

  /** The noun for prefectures with these {@link Prefecture#suffix() suffixes}, one for each. */
  public static CollectiveNoun of(Collection<String> suffixes) {
    return new CollectiveNoun(suffixes.size(), inOrder(suffixes));
  }

  private static String inOrder(Collection<String> suffixes) {
    StringBuilder kinds = new StringBuilder();
    for (String kind : ALL_KINDS.split("")) {
      if (suffixes.contains(kind)) {
        kinds.append(kind);
      }
    }
    return suffixes.stream().allMatch(ALL_KINDS::contains) ? kinds.toString() : "";
  }

  /** 11府県. */
  @Override
  public String toString() {
    return count + kinds;
  }
}
