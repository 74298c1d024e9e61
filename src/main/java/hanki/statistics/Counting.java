package hanki.statistics;

import hanki.period.HalfYear;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * In which half a record counts, and as what: a change that leaves both as they were moves no
 * figure.
 *
 * @param half null if the record counts in none
 * @param as codes and amounts that decide on rows and contributions
 */
public record Counting(HalfYear half, List<String> as) {

  /** That of a record that counts nowhere. */
  public static final Counting NOWHERE = new Counting(null, List.of());

  /** In that half, under these codes, with these amounts; null is told as nothing. */
  public static Counting in(HalfYear half, Object... as) {
    return new Counting(half, Arrays.stream(as).map(each -> Objects.toString(each, "")).toList());
  }
}
