package hanki.period;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.IntStream;

/**
 * A week from Monday to Sunday (ISO 8601): 2020-W42 is 12 to 18 October 2020.
 *
 * <p>The weeks in which surges are watched. They do not add up to months or years.
 *
 * @param firstDay a Monday
 */
public record Week(LocalDate firstDay) implements Period {

  private static final int DAYS = 7;
  private static final int WEEKS_OF_YEAR = 52;

  /** Fails on any other day than a Monday. */
  public Week {
    if (firstDay.getDayOfWeek() != DayOfWeek.MONDAY) {
      throw new IllegalArgumentException("not a Monday: " + firstDay);
    }
  }

  /** The week in which the day lies. */
  public static Week containing(LocalDate day) {
    return new Week(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
  }

  /**
   * The week of that number in the year by weeks, which begins with the week of 4 January.
   *
   * @throws IllegalArgumentException if the year has no such week
   */
  static Week of(int weekYear, int number) {
    Week week = containing(LocalDate.of(weekYear, 1, 4)).plusWeeks(number - 1L);
    if (number < 1 || week.firstDay.get(IsoFields.WEEK_BASED_YEAR) != weekYear) {
      throw new IllegalArgumentException("no such week: " + weekYear + "-W" + number);
    }
    return week;
  }

  /** So many weeks later; earlier for a negative number. */
  public Week plusWeeks(long weeks) {
    return new Week(firstDay.plusWeeks(weeks));
  }

  /** How many days of it are neither weekend, nor holiday, nor of the turn of the year: 0 to 5. */
  public int workingDays() {
    return (int)
        IntStream.range(0, DAYS)
            .mapToObj(firstDay::plusDays)
            .filter(day -> !HolidayYear.isDayOff(day))
            .count();
  }

  @Override
  public PeriodKind kind() {
    return PeriodKind.WEEK;
  }

  @Override
  public LocalDate lastDay() {
    return firstDay.plusDays(DAYS - 1L);
  }

  /** The week 52 weeks before, on the same days of the week. */
  @Override
  public Week sameLastYear() {
    return plusWeeks(-WEEKS_OF_YEAR);
  }

  @Override
  public Week previous() {
    return plusWeeks(-1);
  }

  @Override
  public Week next() {
    return plusWeeks(1);
  }

  @Override
  public String code() {
    return String.format(
        "%d-W%02d",
        firstDay.get(IsoFields.WEEK_BASED_YEAR), firstDay.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  @Override
  public String text() {
    return EraYear.of(firstDay).text()
        + EraYear.fullWidth(firstDay.getMonthValue())
        + "月"
        + EraYear.fullWidth(firstDay.getDayOfMonth())
        + "日の週";
  }

  @Override
  public String screenText() {
    return EraYear.of(firstDay).screenText()
        + firstDay.getMonthValue()
        + "月"
        + firstDay.getDayOfMonth()
        + "日の週";
  }

  @Override
  public String sign() {
    return new EraDate(firstDay).sign() + "の週";
  }

  @Override
  public String western() {
    return firstDay.getYear()
        + "年"
        + firstDay.getMonthValue()
        + "月"
        + firstDay.getDayOfMonth()
        + "日の週";
  }
}
