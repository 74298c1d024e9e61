package hanki.period;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The half that has not ended, from its first day to one of its days: 令和8年下半期（11月25日まで）.
 *
 * <p>It is compared with the same days of last year, not with a whole half.
 *
 * @param lastDay included
 */
public record HalfToDate(LocalDate lastDay) implements Period {

  /** The half in which the day lies, up to that day. */
  public static HalfToDate containing(LocalDate day) {
    return new HalfToDate(day);
  }

  /** The half it is part of. */
  public HalfYear half() {
    return HalfYear.containing(lastDay);
  }

  @Override
  public PeriodKind kind() {
    return PeriodKind.HALF_TO_DATE;
  }

  @Override
  public LocalDate firstDay() {
    return half().firstDay();
  }

  /** Up to the same day one year earlier; up to 28 February from the 29th. */
  @Override
  public HalfToDate sameLastYear() {
    return new HalfToDate(lastDay.minusYears(1));
  }

  /** The half before, whole: it ended the day before this one began. */
  @Override
  public HalfToDate previous() {
    return new HalfToDate(half().previous().lastDay());
  }

  /** The half after, up to the same day of its month: 31 August to 28 February. */
  @Override
  public HalfToDate next() {
    YearMonth month = YearMonth.from(lastDay).plusMonths(6);
    return new HalfToDate(month.atDay(Math.min(lastDay.getDayOfMonth(), month.lengthOfMonth())));
  }

  /** {@code 2026H2-1125}. */
  @Override
  public String code() {
    return String.format(
        "%s-%02d%02d", half().code(), lastDay.getMonthValue(), lastDay.getDayOfMonth());
  }

  @Override
  public String text() {
    return half().text()
        + "（"
        + EraYear.fullWidth(lastDay.getMonthValue())
        + "月"
        + EraYear.fullWidth(lastDay.getDayOfMonth())
        + "日まで）";
  }

  @Override
  public String screenText() {
    return half().screenText() + upTo();
  }

  @Override
  public String sign() {
    return half().sign() + "～" + lastDay.getMonthValue() + "." + lastDay.getDayOfMonth();
  }

  @Override
  public String western() {
    return half().western() + upTo();
  }

  private String upTo() {
    return "（" + lastDay.getMonthValue() + "月" + lastDay.getDayOfMonth() + "日まで）";
  }
}
