package hanki.statistics;

import hanki.period.Period;
import hanki.platform.audit.Traceable;

/**
 * Where a figure is found: measure, period, split and row.
 *
 * <p>Written {@code consultation.received/2020H1/station/miyagi-01}; the total is {@code
 * consultation.received/2020H1/-/-}; a row of a classification names the version it is counted in:
 * {@code clearance.cases/2020H1/offence@national-3/2}.
 */
public record FigureAddress(String measure, Period period, Split split, String code)
    implements Traceable {

  private static final String NO_ROW = "-";

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
    return new FigureAddress(parts[0], Period.parse(parts[1]), Split.parse(parts[2]), parts[3]);
  }

  /** By what it is split. */
  public Breakdown breakdown() {
    return split.breakdown();
  }

  /** The same row in another period. */
  public FigureAddress in(Period other) {
    return new FigureAddress(measure, other, split, code);
  }

  @Override
  public String trace() {
    return "at=" + this;
  }

  @Override
  public String toString() {
    return measure + "/" + period.code() + "/" + split.code() + "/" + code;
  }
}
