package hanki.statistics;

import hanki.period.Period;
import hanki.platform.audit.Traceable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a figure is found: measure, period, split, row, and what else its records have in common.
 *
 * <p>Written {@code consultation.received/2020H1/station/miyagi-01}; the total is {@code
 * consultation.received/2020H1/-/-}; a row of a classification names the version it is counted in:
 * {@code clearance.cases/2020H1/offence@national-3/2}; conditions stand behind the split: {@code
 * consultation.received/2020-03/category;station=miyagi-01/fraud}.
 *
 * @param among at most one condition for a breakdown, none for that of the row; in the order of
 *     {@link Breakdown}
 */
public record FigureAddress(
    String measure, Period period, Split split, String code, List<Condition> among)
    implements Traceable {

  private static final String NO_ROW = "-";
  private static final String BESIDE = ";";

  /**
   * Puts the conditions in order.
   *
   * @throws IllegalArgumentException if two of them, or one and the row, are of one breakdown
   */
  public FigureAddress {
    among = among.stream().sorted(Comparator.comparing(Condition::breakdown)).toList();
    long breakdowns =
        Stream.concat(Stream.of(split.breakdown()), among.stream().map(Condition::breakdown))
            .distinct()
            .count();
    if (breakdowns <= among.size()) {
      throw new IllegalArgumentException("two conditions of one breakdown: " + among);
    }
  }

  /** A row of all records. */
  public FigureAddress(String measure, Period period, Split split, String code) {
    this(measure, period, split, code, List.of());
  }

  /** A row as it was recorded. */
  public FigureAddress(String measure, Period period, Breakdown breakdown, String code) {
    this(measure, period, Split.recorded(breakdown), code);
  }

  /** The address of a total. */
  public static FigureAddress total(Measure measure, Period period) {
    return new FigureAddress(measure.code(), period, Breakdown.NONE, NO_ROW);
  }

  /**
   * Reads {@link #toString()}.
   *
   * @throws IllegalArgumentException if the text is no address; whether the measure exists is not
   *     asked
   */
  public static FigureAddress parse(String text) {
    String[] parts = text == null ? new String[0] : text.split("/", 4);
    if (parts.length != 4 || parts[0].isEmpty() || parts[3].isEmpty()) {
      throw new IllegalArgumentException("not a figure address: " + text);
    }
    String[] split = parts[2].split(BESIDE, -1);
    return new FigureAddress(
        parts[0],
        Period.parse(parts[1]),
        Split.parse(split[0]),
        parts[3],
        Arrays.stream(split).skip(1).map(Condition::parse).toList());
  }

  /** By what it is split. */
  public Breakdown breakdown() {
    return split.breakdown();
  }

  /** Whether it is no row, but everything that meets the conditions. */
  public boolean isTotal() {
    return breakdown() == Breakdown.NONE;
  }

  /** The same row in another period. */
  public FigureAddress in(Period other) {
    return new FigureAddress(measure, other, split, code, among);
  }

  /** The sum of all rows: the same conditions, and no row. */
  public FigureAddress ofAllRows() {
    return new FigureAddress(measure, period, Split.recorded(Breakdown.NONE), NO_ROW, among);
  }

  /** Its records split further: the row becomes a condition. */
  public List<Condition> conditions() {
    return isTotal()
        ? among
        : Stream.concat(Stream.of(new Condition(split, code)), among.stream()).toList();
  }

  @Override
  public String trace() {
    return "at=" + this;
  }

  @Override
  public String toString() {
    String conditions = among.stream().map(each -> BESIDE + each).collect(Collectors.joining());
    return measure + "/" + period.code() + "/" + split.code() + conditions + "/" + code;
  }
}
