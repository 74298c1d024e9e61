package hanki.period;

import java.time.LocalDate;

/** A calendar year as a period of statistics: 令和元年 is 1 January to 31 December 2019. */
public record CalendarYear(int year) implements Period {

  /** The year in which the day lies. */
  public static CalendarYear containing(LocalDate day) {
    return new CalendarYear(day.getYear());
  }

  @Override
  public PeriodKind kind() {
    return PeriodKind.CALENDAR_YEAR;
  }

  @Override
  public LocalDate firstDay() {
    return LocalDate.of(year, 1, 1);
  }

  @Override
  public LocalDate lastDay() {
    return LocalDate.of(year, 12, 31);
  }

  @Override
  public CalendarYear sameLastYear() {
    return new CalendarYear(year - 1);
  }

  @Override
  public CalendarYear previous() {
    return new CalendarYear(year - 1);
  }

  @Override
  public CalendarYear next() {
    return new CalendarYear(year + 1);
  }

  @Override
  public String code() {
    return String.valueOf(year);
  }

  @Override
  public String text() {
    return EraYear.ofPeriod(year).text();
  }

  @Override
  public String screenText() {
    return EraYear.ofPeriod(year).screenText();
  }

  @Override
  public String sign() {
    return EraYear.ofPeriod(year).sign();
  }

  @Override
  public String western() {
    return year + "年";
  }
}
