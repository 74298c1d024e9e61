package hanki.platform.web;

import hanki.period.EraDate;
import hanki.period.EraYear;
import hanki.period.HalfYear;
import hanki.period.Period;
import hanki.platform.Label;
import hanki.platform.clock.BusinessClock;
import hanki.quantity.Change;
import hanki.quantity.Share;
import hanki.quantity.Yen;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * How pages write days, periods and numbers: eras with 元年, commas, ＋ and － (U+FF0B, U+FF0D), ±0.
 *
 * <p>Screens use half-width digits; full-width ones belong to published titles.
 */
@Named("words")
@ApplicationScoped
public class Words {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
  private static final DateTimeFormatter ENGLISH_MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter ENGLISH_DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter ISO_MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private final Texts texts;

  @Inject
  public Words(Texts texts) {
    this.texts = texts;
  }

  /** The name in the language of the page. */
  public String label(Label label) {
    return label.in(texts.locale());
  }

  /** 令和2年上半期; in English, first half of 2020. */
  public String period(Period period) {
    return isJapanese() ? period.screenText() : english(period);
  }

  /** 令和２年上半期, with the full-width digits of published titles; in English as on screens. */
  public String title(Period period) {
    return isJapanese() ? period.text() : english(period);
  }

  /** 2020年上半期: the period by the western year, for those who chose it. */
  public String western(Period period) {
    return isJapanese() ? period.western() : english(period);
  }

  private static String english(Period period) {
    int year = period.firstDay().getYear();
    return switch (period.kind()) {
      case WEEK -> "week of " + period.firstDay().format(ENGLISH_DAY);
      case MONTH -> period.firstDay().format(ENGLISH_MONTH);
      case HALF_YEAR ->
          (period.firstDay().getMonthValue() == 1 ? "first" : "second") + " half of " + year;
      case HALF_TO_DATE ->
          english(HalfYear.containing(period.lastDay()))
              + " up to "
              + period.lastDay().format(ENGLISH_DAY);
      case CALENDAR_YEAR -> String.valueOf(year);
      case FISCAL_YEAR -> "fiscal year " + year;
    };
  }

  /** R2上; in English, 2020 H1. */
  public String sign(Period period) {
    return isJapanese() ? period.sign() : westernSign(period);
  }

  /** 2020 H1, 2020-06, 2020 FY: for axes and heads. */
  public String westernSign(Period period) {
    return period.code().replace("H", " H").replace("F", " F");
  }

  /** 令和2年1月1日～6月30日, with the western year in brackets. */
  public String span(Period period) {
    LocalDate first = period.firstDay();
    LocalDate last = period.lastDay();
    if (!isJapanese()) {
      return first + " – " + last;
    }
    EraYear begin =
        switch (period.kind()) {
          case WEEK -> EraYear.of(first);
          case MONTH -> EraYear.of(last);
          default -> EraYear.ofPeriod(first.getYear());
        };
    return dayOfSpan(begin, first)
        + "～"
        + (first.getYear() == last.getYear()
            ? last.getMonthValue() + "月" + last.getDayOfMonth() + "日"
            : dayOfSpan(EraYear.of(last), last));
  }

  private static String dayOfSpan(EraYear year, LocalDate day) {
    return String.format(
        "%s（%d年）%d月%d日",
        year.screenText(), day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  /** 令和2年6月30日（火）. */
  public String day(LocalDate day) {
    return isJapanese() ? new EraDate(day).text() : day.toString();
  }

  /** R2.6.30, for lists. */
  public String shortDay(LocalDate day) {
    return isJapanese() ? new EraDate(day).sign() : day.toString();
  }

  /** R2.6, for axes; in English, 2020-06. */
  public String shortMonth(LocalDate day) {
    String text = shortDay(day);
    return text.substring(0, text.lastIndexOf(isJapanese() ? '.' : '-'));
  }

  /** The day in the calendar that was not typed: 2020年6月30日（火） beside R2.6.30. */
  public String otherCalendar(LocalDate day) {
    return isJapanese()
        ? new EraDate(day).text() + " " + day.getYear() + "年"
        : day + " " + new EraDate(day).sign();
  }

  /** 11:20. */
  public String time(LocalTime time) {
    return TIME.format(time);
  }

  /** R2.6.30 11:20. */
  public String moment(LocalDateTime moment) {
    return shortDay(moment.toLocalDate()) + " " + TIME.format(moment);
  }

  /** The instant in Japan, 2026-11-23 09:07. */
  public String instant(Instant instant) {
    return ISO_MINUTE.format(ZonedDateTime.ofInstant(instant, BusinessClock.ZONE));
  }

  /** 5,271. */
  public String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** ＋118, －26, ±0. */
  public String difference(long difference) {
    if (difference == 0) {
      return "±0";
    }
    return (difference > 0 ? "＋" : "－") + number(Math.abs(difference));
  }

  /** ＋94.4%, －6.3%; a dash where nothing was counted before. */
  public String rate(Change change) {
    Optional<BigDecimal> rate = change.rate();
    return rate.map(percent -> signed(percent) + "%").orElse("－");
  }

  /** 35.1%; a dash of nothing. */
  public String share(Share share) {
    return share.percent().map(percent -> percent.toPlainString() + "%").orElse("－");
  }

  /** ＋94.4 with its sign, ±0.0 for none. */
  private static String signed(BigDecimal percent) {
    String digits = String.format(Locale.ROOT, "%,.1f", percent.abs());
    return switch (percent.signum()) {
      case 1 -> "＋" + digits;
      case -1 -> "－" + digits;
      default -> "±" + digits;
    };
  }

  /** ＋94.4％ as it stands in a sentence; empty where nothing was counted before. */
  public Optional<String> rateInSentence(Change change) {
    return change.rate().map(percent -> signed(percent) + "％");
  }

  /** 50万2,000円; in English, ¥502,000. */
  public String yen(Yen yen) {
    return isJapanese() ? yen.text() : "¥" + number(yen.amount());
  }

  private boolean isJapanese() {
    return !Locale.ENGLISH.getLanguage().equals(texts.locale().getLanguage());
  }
}
