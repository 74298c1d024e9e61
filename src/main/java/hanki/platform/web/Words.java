package hanki.platform.web;

import hanki.period.CalendarYear;
import hanki.period.EraDate;
import hanki.period.Half;
import hanki.period.HalfYear;
import hanki.period.Period;
import hanki.platform.Label;
import hanki.platform.clock.BusinessClock;
import hanki.quantity.Change;
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

  /** 令和２年上半期; in English, first half of 2020. */
  public String period(Period period) {
    if (isJapanese()) {
      return period.text();
    }
    if (period instanceof HalfYear half) {
      return (half.half() == Half.FIRST ? "first" : "second") + " half of " + half.year();
    }
    return String.valueOf(((CalendarYear) period).year());
  }

  /** R2上; in English, 2020 H1. */
  public String sign(Period period) {
    return isJapanese() ? period.sign() : period.code().replace("H", " H");
  }

  /** 令和2年1月1日～6月30日, with the western year in brackets. */
  public String span(Period period) {
    LocalDate first = period.firstDay();
    LocalDate last = period.lastDay();
    if (!isJapanese()) {
      return first + " – " + last;
    }
    String begin = hanki.period.EraYear.ofPeriod(first.getYear()).screenText();
    return String.format(
        "%s（%d年）%d月%d日～%d月%d日",
        begin,
        first.getYear(),
        first.getMonthValue(),
        first.getDayOfMonth(),
        last.getMonthValue(),
        last.getDayOfMonth());
  }

  /** 令和2年6月30日（火）. */
  public String day(LocalDate day) {
    return isJapanese() ? new EraDate(day).text() : day.toString();
  }

  /** R2.6.30, for lists. */
  public String shortDay(LocalDate day) {
    return isJapanese() ? new EraDate(day).sign() : day.toString();
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
