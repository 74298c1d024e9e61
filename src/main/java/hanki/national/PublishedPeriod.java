package hanki.national;

import hanki.period.EraDate;
import hanki.period.Period;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The period of a published value: a half, a year, a month, any span of days, or a day as of which
 * it holds.
 *
 * <p>Written {@code 2020H1}, {@code 2020}, {@code 2020-01}, {@code 2020-02-21~2020-06-30}, {@code
 * ~2016-06-30}. Publishers also report over spans that are no half (domain facts 1.1, 報告件数), so
 * this is wider than {@link Period}.
 *
 * @param words how the document calls a span (2月下旬～6月末); empty for all others
 */
@Embeddable
public record PublishedPeriod(String code, LocalDate firstDay, LocalDate lastDay, String words)
    implements Serializable {

  private static final Pattern MONTH = Pattern.compile("((?:19|20|21)\\d\\d)-(\\d\\d)");
  private static final Pattern DAYS =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2})?~(\\d{4}-\\d{2}-\\d{2})");
  private static final Pattern TYPED =
      Pattern.compile("(.*?)年?(?:(上|下)(?:半期)?|[./-]?([1-9]|1[0-2])月)?");
  private static final int LONGEST_WORDS = 60;

  /** A half or a year. */
  public static PublishedPeriod of(Period period) {
    return new PublishedPeriod(period.code(), period.firstDay(), period.lastDay(), "");
  }

  /** A month. */
  static PublishedPeriod of(YearMonth month) {
    return new PublishedPeriod(month.toString(), month.atDay(1), month.atEndOfMonth(), "");
  }

  /**
   * Reads {@link #code()}.
   *
   * @param words of a span; dropped for other kinds
   * @throws IllegalArgumentException for anything else, and for days the calendar does not have
   */
  public static PublishedPeriod parse(String code, String words) {
    String text = code == null ? "" : code.strip();
    try {
      Matcher month = MONTH.matcher(text);
      if (month.matches()) {
        return of(YearMonth.parse(text));
      }
      Matcher days = DAYS.matcher(text);
      return days.matches() ? between(days, text, words) : of(Period.parse(text));
    } catch (DateTimeException noSuchDay) {
      throw new IllegalArgumentException("not a period: " + code, noSuchDay);
    }
  }

  private static PublishedPeriod between(Matcher days, String text, String words) {
    LocalDate last = LocalDate.parse(days.group(2));
    LocalDate first = days.group(1) == null ? last : LocalDate.parse(days.group(1));
    String said = words == null ? "" : words.strip();
    if (last.isBefore(first) || said.length() > LONGEST_WORDS || first.getYear() < 1950) {
      throw new IllegalArgumentException("not a period: " + text);
    }
    return new PublishedPeriod(text, first, last, days.group(1) == null ? "" : said);
  }

  /**
   * Reads a code, or what an officer types: {@code R2上}, {@code 令和２年上半期}, {@code 2020上}, {@code
   * R2}, {@code 平成30年12月}.
   *
   * @throws IllegalArgumentException if it is none of them
   */
  public static PublishedPeriod read(String typed, String words) {
    String text =
        Normalizer.normalize(typed == null ? "" : typed, Normalizer.Form.NFKC)
            .replaceAll("[\\s中]", "")
            .replace('〜', '~');
    try {
      return parse(text, words);
    } catch (IllegalArgumentException noCode) {
      return typed(text);
    }
  }

  private static PublishedPeriod typed(String text) {
    Matcher found = TYPED.matcher(text);
    if (!found.matches() || text.length() > 30) {
      throw new IllegalArgumentException("not a period: " + text);
    }
    // the last day of the year exists in every era but Shōwa's last, whose days nobody publishes
    LocalDate day = EraDate.parse(found.group(1) + "年12月31日", LocalDate.EPOCH).day();
    if (found.group(2) != null) {
      return parse(day.getYear() + (found.group(2).equals("上") ? "H1" : "H2"), "");
    }
    return found.group(3) == null
        ? parse(String.valueOf(day.getYear()), "")
        : of(YearMonth.of(day.getYear(), Integer.parseInt(found.group(3))));
  }

  /** Over what the value was published. */
  public PeriodKind kind() {
    if (code.contains("~")) {
      return code.startsWith("~") ? PeriodKind.POINT : PeriodKind.SPAN;
    }
    if (code.contains("-")) {
      return PeriodKind.MONTH;
    }
    return code.contains("H") ? PeriodKind.HALF : PeriodKind.YEAR;
  }

  /** The half or the year, if it is one: what the house counts over. */
  public Optional<Period> counted() {
    return kind() == PeriodKind.HALF || kind() == PeriodKind.YEAR
        ? Optional.of(Period.parse(code))
        : Optional.empty();
  }

  /** 前年同期: the same span one year earlier; none for a day as of which something holds. */
  public Optional<PublishedPeriod> sameLastYear() {
    return switch (kind()) {
      case HALF, YEAR -> counted().map(period -> of(period.sameLastYear()));
      case MONTH -> Optional.of(of(YearMonth.parse(code).minusYears(1)));
      case SPAN -> Optional.of(span(firstDay.minusYears(1), lastDay.minusYears(1), words));
      case POINT -> Optional.empty();
    };
  }

  /** 前期: the half or the month before. That of a year is its {@link #sameLastYear()}. */
  public Optional<PublishedPeriod> previous() {
    return switch (kind()) {
      case HALF -> counted().map(period -> of(period.previous()));
      case MONTH -> Optional.of(of(YearMonth.parse(code).minusMonths(1)));
      case YEAR, SPAN, POINT -> Optional.empty();
    };
  }

  static PublishedPeriod span(LocalDate first, LocalDate last, String words) {
    return new PublishedPeriod(first + "~" + last, first, last, words);
  }
}
