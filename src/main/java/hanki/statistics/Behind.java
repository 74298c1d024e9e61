package hanki.statistics;

import hanki.period.Period;
import java.util.List;

/**
 * What a source is asked for to list the records behind one figure: a row of a classification is
 * several recorded codes, every other row is one.
 *
 * @param codes as the records hold them; never empty
 */
public record Behind(String measure, Period period, Breakdown breakdown, List<String> codes) {

  private static final String NO_CODE = "-";

  /** A row that no recorded code falls into has no records. */
  public Behind {
    codes = codes.isEmpty() ? List.of(NO_CODE) : List.copyOf(codes);
  }

  /** A row as it was recorded. */
  public static Behind recorded(FigureAddress address) {
    return new Behind(
        address.measure(), address.period(), address.breakdown(), List.of(address.code()));
  }
}
