package hanki.period;

import java.time.LocalDate;

/**
 * A span of whole days that is counted and compared as one: a {@link HalfYear} or a {@link
 * CalendarYear}.
 *
 * <p>Calendar, not fiscal: 上半期 is January to June (National Police Agency, half-year reports).
 */
public sealed interface Period permits HalfYear, CalendarYear {

  /** First day, included. */
  LocalDate firstDay();

  /** Last day, included. */
  LocalDate lastDay();

  /** 前年同期: the same span one year earlier. */
  Period sameLastYear();

  /** 前期: the span that ends the day before this one begins. */
  Period previous();

  /** The span that begins the day after this one ends. */
  Period next();

  /** The form used in addresses: {@code 2020H1} or {@code 2020}. {@link #parse} reads it back. */
  String code();

  /** Words of the house: 令和２年上半期, 令和元年 (full-width digits, 元年). */
  String text();

  /** Sign for axes: R2上, R1 (2019 as a whole is R1). */
  String sign();

  /** The western form: 2020年上半期, 2019年. */
  String western();

  /** Whether the day lies inside. */
  default boolean contains(LocalDate day) {
    return !day.isBefore(firstDay()) && !day.isAfter(lastDay());
  }

  /**
   * Reads {@link #code()}.
   *
   * @throws IllegalArgumentException if the text is neither a half nor a year from 1950 to 2199
   */
  static Period parse(String code) {
    if (code == null || !code.matches("(19[5-9]|20\\d|21\\d)\\d(H[12])?")) {
      throw new IllegalArgumentException("not a period: " + code);
    }
    int year = Integer.parseInt(code.substring(0, 4));
    if (code.length() == 4) {
      return new CalendarYear(year);
    }
    return new HalfYear(year, code.endsWith("1") ? Half.FIRST : Half.SECOND);
  }
}
