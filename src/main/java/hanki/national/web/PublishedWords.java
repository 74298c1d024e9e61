package hanki.national.web;

import hanki.national.PublishedPeriod;
import hanki.national.PublishedSeries;
import hanki.national.PublishedValue;
import hanki.national.SourceDocument;
import hanki.national.ValueChange;
import hanki.period.EraYear;
import hanki.platform.Label;
import hanki.platform.web.Texts;
import hanki.platform.web.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** How pages write published periods, values, changes and documents. */
@ApplicationScoped
public class PublishedWords {

  private static final String BUNDLE = "hanki.national.Text";

  private final Texts texts;
  private final Words words;

  @Inject
  public PublishedWords(Texts texts, Words words) {
    this.texts = texts;
    this.words = words;
  }

  /** R2上, R2, H30.12; a span or a day as of which it holds in its own words. */
  public String sign(PublishedPeriod period) {
    if (period.counted().isPresent()) {
      return words.sign(period.counted().get());
    }
    return switch (period.kind()) {
      case MONTH -> month(period.firstDay());
      case POINT -> texts.text(BUNDLE, "period.point", words.shortDay(period.lastDay()));
      default -> span(period);
    };
  }

  /** 令和２年上半期; other kinds as {@link #sign}. */
  public String period(PublishedPeriod period) {
    return period.counted().map(words::period).orElseGet(() -> sign(period));
  }

  private String month(LocalDate first) {
    return isJapanese()
        ? EraYear.of(first).sign() + "." + first.getMonthValue()
        : first.toString().substring(0, 7);
  }

  private String span(PublishedPeriod period) {
    if (isJapanese() && !period.words().isEmpty()) {
      return EraYear.of(period.lastDay()).sign() + " " + period.words();
    }
    boolean months =
        period.firstDay().getDayOfMonth() == 1 && period.lastDay().plusDays(1).getDayOfMonth() == 1;
    return texts.text(
        BUNDLE,
        "period.span",
        months ? month(period.firstDay()) : words.shortDay(period.firstDay()),
        months ? month(period.lastDay()) : words.shortDay(period.lastDay()));
  }

  private boolean isJapanese() {
    return !texts.locale().getLanguage().equals(Locale.ENGLISH.getLanguage());
  }

  /** 6,218.1 with the digits that were published. */
  public String amount(BigDecimal amount) {
    return String.format(Locale.ROOT, "%,." + Math.max(0, amount.scale()) + "f", amount);
  }

  /** The value; three dots where none was published (得られない). */
  public String amountOf(Optional<PublishedValue> value) {
    return value
        .map(each -> amount(each.amount()))
        .orElseGet(() -> texts.text(BUNDLE, "value.unknown"));
  }

  /** p, r and d of a value; empty where none was published. */
  public String signsOf(Optional<PublishedValue> value) {
    return value.map(PublishedValue::signs).orElse("");
  }

  /** ＋118, －0.5, ±0; in points where the values are percentages; empty where one is missing. */
  public String difference(PublishedSeries series, Optional<ValueChange> change) {
    return change
        .map(each -> signed(each.difference()))
        .map(text -> series.isShare() ? texts.text(BUNDLE, "value.points", text) : text)
        .orElse("");
  }

  /** ＋118, －0.5, ±0. */
  public String signed(BigDecimal difference) {
    String digits = amount(difference.abs());
    return switch (difference.signum()) {
      case 1 -> "＋" + digits;
      case -1 -> "－" + digits;
      default -> "±" + digits;
    };
  }

  /** ＋2.8%; none for percentages, whose change is told in points. */
  public String rate(PublishedSeries series, Optional<ValueChange> change) {
    return series.isShare() ? "" : change.map(each -> words.rate(each.scaled())).orElse("");
  }

  /** 公表値, 暫定値. */
  public String vintage(PublishedValue value) {
    return texts.text(BUNDLE, "vintage." + value.vintage().name());
  }

  /** 検挙件数　詐欺; the measure alone for a whole. */
  public String name(PublishedSeries series) {
    return series.isWhole() && series.part().ja().equals("総数")
        ? words.label(series.measure())
        : texts.text(
            BUNDLE, "series.named", words.label(series.measure()), words.label(series.part()));
  }

  /** R2.10.1; three dots if nobody knows. */
  public String day(LocalDate publishedOn) {
    return publishedOn == null ? texts.text(BUNDLE, "value.unknown") : words.shortDay(publishedOn);
  }

  /** ※出典元：警察庁“令和２年上半期における…”; who repeats what another published is named as that. */
  public String source(PublishedSeries series, SourceDocument document) {
    boolean own = document.institution().equals(series.publisher().ja());
    return texts.text(
        BUNDLE,
        own ? "source.own" : "source.by",
        words.label(series.publisher()),
        document.title(),
        document.institution());
  }

  /** 令和2年6月30日（火）. */
  public String wholeDay(LocalDate day) {
    return words.day(day);
  }

  /** A name in the language of the page. */
  public String label(Label label) {
    return words.label(label);
  }

  /** The texts of pages. */
  Texts texts() {
    return texts;
  }
}
