package hanki.period;

import java.time.LocalDate;

/**
 * A year of an era (令和２年).
 *
 * <p>Two rules live here. A <em>period</em> of 2019 is 令和元年 as a whole (the National Police
 * Agency's 令和元年上半期 is January to June). A <em>day</em> carries the era it lies in: March 2019 is
 * 平成31年3月.
 *
 * <p>The JDK prints 令和1年; 元年 is our rule. The short form does not use 元: R1.
 */
public record EraYear(EraName era, int year) {

  /** The era year that labels a period of the calendar year; earliest 1926. */
  public static EraYear ofPeriod(int calendarYear) {
    return of(LocalDate.of(calendarYear, 12, 31));
  }

  /**
   * The era year of a day.
   *
   * @throws IllegalArgumentException for days before 25 December 1926
   */
  public static EraYear of(LocalDate day) {
    EraName era =
        EraName.of(day)
            .orElseThrow(() -> new IllegalArgumentException("before the eras known here: " + day));
    return new EraYear(era, day.getYear() - era.firstYear() + 1);
  }

  /** 令和２年, 令和元年: full-width digits as in published titles. */
  public String text() {
    return era.kanji() + (year == 1 ? "元" : fullWidth(year)) + "年";
  }

  /** 令和2年, 令和元年: half-width digits as on screens. */
  public String screenText() {
    return era.kanji() + (year == 1 ? "元" : String.valueOf(year)) + "年";
  }

  /** R2, H30, R1. */
  public String sign() {
    return era.letter() + year;
  }

  /** ２, １２. */
  static String fullWidth(int number) {
    StringBuilder digits = new StringBuilder();
    String.valueOf(number).chars().forEach(c -> digits.append((char) (c - '0' + '０')));
    return digits.toString();
  }
}
