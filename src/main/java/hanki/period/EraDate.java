package hanki.period;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day as it is typed and shown at a counter, in either calendar.
 *
 * <p>Reads {@code 2020/6/30}, {@code 20200630}, {@code R2.6.30}, {@code 令和２年６月３０日}, {@code 6/30},
 * {@code 630} and {@code 今日}, in any width.
 */
public record EraDate(LocalDate day) {

  private static final String SEPARATOR = "\\s*[年月./-]\\s*";
  private static final Pattern ERA =
      Pattern.compile(
          "(昭和|平成|令和|[SHRshr])\\s*(元|\\d{1,2})"
              + SEPARATOR
              + "(\\d{1,2})"
              + SEPARATOR
              + "(\\d{1,2})\\s*日?");
  private static final Pattern WESTERN =
      Pattern.compile("(\\d{4})" + SEPARATOR + "(\\d{1,2})" + SEPARATOR + "(\\d{1,2})\\s*日?");
  private static final Pattern EIGHT_DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
  private static final Pattern MONTH_AND_DAY =
      Pattern.compile("(\\d{1,2})" + SEPARATOR + "(\\d{1,2})\\s*日?");
  private static final Set<String> RELATIVE = Set.of("今日", "昨日");
  private static final Pattern MONTH_AND_DAY_DIGITS = Pattern.compile("(\\d{1,2})(\\d{2})");

  /**
   * Reads what an officer typed.
   *
   * @param today the day from which a date without a year is understood: the latest such day that
   *     is not after it
   * @throws UnreadableDay if the text is no date, or names a day that the calendar does not have
   */
  public static EraDate parse(String typed, LocalDate today) {
    String text = normalised(typed);
    if (text.equals("今日")) {
      return new EraDate(today);
    }
    if (text.equals("昨日")) {
      return new EraDate(today.minusDays(1));
    }
    Matcher era = ERA.matcher(text);
    if (era.matches()) {
      return ofEra(era, typed);
    }
    Matcher western = WESTERN.matcher(text);
    Matcher digits = EIGHT_DIGITS.matcher(text);
    if (western.matches() || digits.matches()) {
      Matcher found = western.matches() ? western : digits;
      return of(number(found, 1), number(found, 2), number(found, 3), typed);
    }
    Matcher separated = MONTH_AND_DAY.matcher(text);
    Matcher joined = MONTH_AND_DAY_DIGITS.matcher(text);
    if (separated.matches() || joined.matches()) {
      return latest(separated.matches() ? separated : joined, today, typed);
    }
    throw new UnreadableDay(typed, UnreadableDay.Reason.NOT_A_DATE);
  }

  /**
   * Reads what an officer typed for a day to come, as a term: a date without a year is the next
   * such day.
   *
   * @throws UnreadableDay if the text is no date, or names a day that the calendar does not have
   */
  public static EraDate parseComing(String typed, LocalDate today) {
    boolean relative = RELATIVE.contains(normalised(typed));
    return parse(typed, relative ? today : today.plusYears(1).minusDays(1));
  }

  private static String normalised(String typed) {
    return Normalizer.normalize(typed == null ? "" : typed, Normalizer.Form.NFKC).strip();
  }

  private static EraDate ofEra(Matcher found, String typed) {
    EraName era = EraName.named(found.group(1)).orElseThrow();
    int eraYear = found.group(2).equals("元") ? 1 : number(found, 2);
    int year = era.firstYear() + eraYear - 1;
    if (eraYear < 1 || era.lastYear().filter(last -> year > last).isPresent()) {
      throw new UnreadableDay(typed, UnreadableDay.Reason.NO_SUCH_ERA_YEAR);
    }
    return of(year, number(found, 3), number(found, 4), typed);
  }

  /** The latest such day that is not after today; 29 February may lie up to eight years back. */
  private static EraDate latest(Matcher found, LocalDate today, String typed) {
    int month = number(found, 1);
    int day = number(found, 2);
    for (int year = today.getYear(); year >= today.getYear() - 8; year--) {
      boolean exists =
          month >= 1 && month <= 12 && day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth();
      if (exists && !LocalDate.of(year, month, day).isAfter(today)) {
        return new EraDate(LocalDate.of(year, month, day));
      }
    }
    throw new UnreadableDay(typed, UnreadableDay.Reason.NO_SUCH_DAY);
  }

  private static EraDate of(int year, int month, int day, String typed) {
    try {
      return new EraDate(LocalDate.of(year, month, day));
    } catch (DateTimeException noSuchDay) {
      throw new UnreadableDay(typed, UnreadableDay.Reason.NO_SUCH_DAY);
    }
  }

  private static int number(Matcher found, int group) {
    return Integer.parseInt(found.group(group));
  }

  /** 令和2年6月30日（火）: the era of the day itself, so March 2019 is 平成31年3月. */
  public String text() {
    return EraYear.of(day).screenText()
        + day.getMonthValue()
        + "月"
        + day.getDayOfMonth()
        + "日"
        + weekday();
  }

  /** R2.6.30. */
  public String sign() {
    return EraYear.of(day).sign() + "." + day.getMonthValue() + "." + day.getDayOfMonth();
  }

  /** 2020年6月30日（火）. */
  public String western() {
    return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日" + weekday();
  }

  private String weekday() {
    return "（" + day.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.JAPANESE) + "）";
  }
}
