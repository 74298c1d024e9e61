package hanki.period;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A calendar month: 平成31年3月 is 1 to 31 March 2019.
 *
 * <p>A month is named by the era its last day lies in (National Police Agency and the deck of
 * Miyagi police write 平成３１年３月), unlike a year or a half, which takes one era as a whole.
 *
 * @param month 1 to 12
 */
public record Month(int year, int month) implements Period {

  /** Fails on a month that no calendar has. */
  public Month {
    if (month < 1 || month > 12) {
      throw new IllegalArgumentException("not a month: " + month);
    }
  }

  /** The month in which the day lies. */
  public static Month containing(LocalDate day) {
    return new Month(day.getYear(), day.getMonthValue());
  }

  @Override
  public PeriodKind kind() {
    return PeriodKind.MONTH;
  }

  @Override
  public LocalDate firstDay() {
    return LocalDate.of(year, month, 1);
  }

  @Override
  public LocalDate lastDay() {
    return YearMonth.of(year, month).atEndOfMonth();
  }

  @Override
  public Month sameLastYear() {
    return new Month(year - 1, month);
  }

  @Override
  public Month previous() {
    return containing(firstDay().minusMonths(1));
  }

  @Override
  public Month next() {
    return containing(firstDay().plusMonths(1));
  }

  @Override
  public String code() {
    return YearMonth.of(year, month).toString();
  }

  @Override
  public String text() {
    return EraYear.of(lastDay()).text() + EraYear.fullWidth(month) + "月";
  }

  @Override
  public String screenText() {
    return EraYear.of(lastDay()).screenText() + month + "月";
  }

  @Override
  public String sign() {
    return EraYear.of(lastDay()).sign() + "." + month;
  }

  @Override
  public String western() {
    return year + "年" + month + "月";
  }
}
