package hanki.period;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Function;

/** How long a period is and where it begins; the shortest first. */
public enum PeriodKind {
  WEEK("week", Week::containing),
  MONTH("month", Month::containing),
  HALF_TO_DATE("to-date", HalfToDate::containing),
  HALF_YEAR("half", HalfYear::containing),
  CALENDAR_YEAR("year", CalendarYear::containing),
  FISCAL_YEAR("fiscal", FiscalYear::containing);

  private final String code;
  private final Function<LocalDate, Period> containing;

  PeriodKind(String code, Function<LocalDate, Period> containing) {
    this.code = code;
    this.containing = containing;
  }

  /** The form in addresses: {@code half}. */
  public String code() {
    return code;
  }

  /** The period of this kind in which the day lies. */
  public Period containing(LocalDate day) {
    return containing.apply(day);
  }

  /** Whether the one before differs from the one a year before. */
  public boolean isShorterThanYear() {
    return compareTo(CALENDAR_YEAR) < 0;
  }

  /**
   * Reads {@link #code()}.
   *
   * @throws IllegalArgumentException for anything else
   */
  public static PeriodKind parse(String code) {
    return Arrays.stream(values())
        .filter(kind -> kind.code.equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("not a kind of period: " + code));
  }
}
