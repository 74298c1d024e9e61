package hanki.publication.house;

import hanki.period.EraYear;
import hanki.period.Month;
import hanki.period.Period;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * How a style writes days and periods. A period of 2019 is 令和元年 as a whole; an event of March 2019
 * happened in 平成３１年３月; the short sign has no 元 (Ｒ１).
 *
 * @param years of periods; the day of an event is written in its era always
 * @param range between the first and the last: ～
 * @param during after a period in which something was counted: 中
 */
public record HouseDates(DigitWidth width, Years years, String range, String during) {

  /** 令和２年上半期. */
  public String period(Period period) {
    return width.digits(years == Years.ERA ? period.text() : period.western());
  }

  /** 令和元年中. */
  public String during(Period period) {
    return period(period) + during;
  }

  /** 平成３１年３月: the month of an event. */
  public String month(YearMonth month) {
    return width.digits(new Month(month.getYear(), month.getMonthValue()).text());
  }

  /** 令和２年６月３０日. */
  public String day(LocalDate day) {
    return width.digits(
        EraYear.of(day).text() + day.getMonthValue() + "月" + day.getDayOfMonth() + "日");
  }

  /** 11/2, always narrow: a sign beside words. */
  public String shortDay(LocalDate day) {
    return day.getMonthValue() + "/" + day.getDayOfMonth();
  }

  /** ２０１６年, of cases known by their western year. */
  public String western(int year) {
    return width.digits(year + "年");
  }

  /** Ｒ２上, Ｈ３０. */
  public String sign(Period period) {
    return width.signs(
        years == Years.ERA ? period.sign() : period.western().replace("半期", "").replace("年", ""));
  }

  /** Ｈ２７～Ｒ１. */
  public String range(Period first, Period last) {
    return sign(first) + range + sign(last);
  }
}
