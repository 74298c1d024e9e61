package hanki.publication;

import hanki.period.Period;
import hanki.statistics.Columns;
import java.util.List;

/**
 * Over which periods a table or a chart goes: {@code 2020H1/6} six halves up to that one, {@code
 * 2020H1/6/yearly} the first halves of six years, {@code 2019/5} five years.
 */
public record PeriodSpan(Period last, int count, boolean yearly) {

  private static final String YEARLY = "yearly";

  /**
   * Reads {@link #toString()}.
   *
   * @throws IllegalArgumentException for anything else
   */
  public static PeriodSpan parse(String text) {
    String[] parts = text.strip().split("/");
    boolean yearly = parts.length == 3 && parts[2].equals(YEARLY);
    if (parts.length < 2 || parts.length > (yearly ? 3 : 2) || !parts[1].matches("[1-9]\\d?")) {
      throw new IllegalArgumentException("no span: " + text);
    }
    return new PeriodSpan(Period.parse(parts[0]), Integer.parseInt(parts[1]), yearly);
  }

  /** As columns of a table. */
  public Columns columns() {
    return yearly ? Columns.sameOfYears(last, count) : Columns.periods(last, count);
  }

  /** Oldest first. */
  public List<Period> periods() {
    return columns().periods();
  }

  @Override
  public String toString() {
    return last.code() + "/" + count + (yearly ? "/" + YEARLY : "");
  }
}
