package hanki.period;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;

/**
 * A span of whole days that is counted and compared as one: a {@link Week}, a {@link Month}, a
 * {@link HalfYear}, whole or {@linkplain HalfToDate up to a day}, a {@link CalendarYear} or a
 * {@link FiscalYear}.
 *
 * <p>Calendar, not fiscal, unless it is asked for: 上半期 is January to June (National Police Agency,
 * half-year reports).
 */
public sealed interface Period permits Week, Month, HalfToDate, HalfYear, CalendarYear, FiscalYear {

  /** What may stand behind the year in {@link #code()}. */
  String PART = "(H[12](-\\d{4})?|FY|-(0[1-9]|1[0-2]|W(0[1-9]|[1-4]\\d|5[0-3])))?";

  /** Year, month and day without signs between them. */
  DateTimeFormatter DAY_OF_YEAR =
      DateTimeFormatter.BASIC_ISO_DATE.withResolverStyle(ResolverStyle.STRICT);

  /** Its length and where it begins. */
  PeriodKind kind();

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

  /**
   * The form used in addresses: {@code 2020H1}, {@code 2020H1-0531}, {@code 2020}, {@code 2020FY},
   * {@code 2020-06} or {@code 2020-W42}; {@link #parse} reads it back.
   */
  String code();

  /** Words of what is published: 令和２年上半期, 令和元年 (full-width digits, 元年). */
  String text();

  /** The same as on screens, with half-width digits: 令和2年上半期. */
  String screenText();

  /** Sign for axes: R2上, R1 (2019 as a whole is R1). */
  String sign();

  /** The western form: 2020年上半期, 2019年. */
  String western();

  /** Whether the day lies inside. */
  default boolean contains(LocalDate day) {
    return !day.isBefore(firstDay()) && !day.isAfter(lastDay());
  }

  /** How many days it has. */
  default long days() {
    return ChronoUnit.DAYS.between(firstDay(), lastDay()) + 1;
  }

  /**
   * Reads {@link #code()}.
   *
   * @throws IllegalArgumentException if the text is no period from 1950 to 2199
   */
  static Period parse(String code) {
    if (code == null || !code.matches("(19[5-9]|20\\d|21\\d)\\d" + PART)) {
      throw new IllegalArgumentException("not a period: " + code);
    }
    int year = Integer.parseInt(code.substring(0, 4));
    if (code.startsWith("-W", 4)) {
      return Week.of(year, Integer.parseInt(code.substring(6)));
    }
    if (code.startsWith("-", 6)) {
      return toDate(code);
    }
    return switch (code.substring(4)) {
      case "" -> new CalendarYear(year);
      case "FY" -> new FiscalYear(year);
      case "H1" -> new HalfYear(year, Half.FIRST);
      case "H2" -> new HalfYear(year, Half.SECOND);
      default -> new Month(year, Integer.parseInt(code.substring(5)));
    };
  }

  private static HalfToDate toDate(String code) {
    try {
      HalfToDate period =
          new HalfToDate(LocalDate.parse(code.substring(0, 4) + code.substring(7), DAY_OF_YEAR));
      if (period.code().equals(code)) {
        return period;
      }
    } catch (DateTimeException noSuchDay) {
      throw new IllegalArgumentException("not a period: " + code, noSuchDay);
    }
    throw new IllegalArgumentException("not a day of that half: " + code);
  }
}
