package hanki.period;

import java.time.LocalDate;

/**
 * A fiscal year (年度): 令和元年度 is 1 April 2019 to 31 March 2020. Some prefectures publish by it (栃木
 * 2018年度).
 *
 * @param year the calendar year in which it begins
 */
public record FiscalYear(int year) implements Period {

  private static final int FIRST_MONTH = 4;

  /** The fiscal year in which the day lies; 31 March belongs to the one that began last year. */
  public static FiscalYear containing(LocalDate day) {
    return new FiscalYear(day.getMonthValue() < FIRST_MONTH ? day.getYear() - 1 : day.getYear());
  }

  @Override
  public PeriodKind kind() {
    return PeriodKind.FISCAL_YEAR;
  }

  @Override
  public LocalDate firstDay() {
    return LocalDate.of(year, FIRST_MONTH, 1);
  }

  @Override
  public LocalDate lastDay() {
    return LocalDate.of(year + 1, FIRST_MONTH, 1).minusDays(1);
  }

  @Override
  public FiscalYear sameLastYear() {
    return new FiscalYear(year - 1);
  }

  @Override
  public FiscalYear previous() {
    return new FiscalYear(year - 1);
  }

  @Override
  public FiscalYear next() {
    return new FiscalYear(year + 1);
  }

  @Override
  public String code() {
    return year + "FY";
  }

  @Override
  public String text() {
    return EraYear.ofPeriod(year).text() + "度";
  }

  @Override
  public String screenText() {
    return EraYear.ofPeriod(year).screenText() + "度";
  }

  @Override
  public String sign() {
    return EraYear.ofPeriod(year).sign() + "年度";
  }

  @Override
  public String western() {
    return year + "年度";
  }
}
