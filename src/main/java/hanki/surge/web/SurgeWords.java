package hanki.surge.web;

import hanki.period.Week;
import hanki.platform.web.Texts;
import hanki.platform.web.Words;
import hanki.statistics.FigureBook;
import hanki.surge.Expectation;
import hanki.surge.SurgeAlert;
import hanki.surge.Watched;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;

/** How pages of surges write what is watched, ranges and weeks. */
@ApplicationScoped
public class SurgeWords {

  private static final String BUNDLE = "hanki.surge.Text";

  private final FigureBook figures;
  private final Texts texts;
  private final Words words;

  @Inject
  SurgeWords(FigureBook figures, Texts texts, Words words) {
    this.figures = figures;
    this.texts = texts;
    this.words = words;
  }

  /** 銀行, 総務省, 仙台中央: the row; the name of the measure for its total. */
  String row(SurgeAlert alert) {
    return words.label(figures.rowLabel(alert.address()));
  }

  String watched(Watched watched) {
    return texts.text(BUNDLE, "watched." + watched);
  }

  /** 件 of that measure. */
  String unit(SurgeAlert alert) {
    return words.label(figures.measure(alert.watched().measure()).unit());
  }

  /** 5,271. */
  String number(long number) {
    return words.number(number);
  }

  /** 令和2年10月5日の週～令和2年10月12日の週; one week alone by its own name. */
  String weeks(Week first, Week last) {
    return first.equals(last)
        ? words.period(first)
        : texts.text(BUNDLE, "list.range", words.period(first), words.period(last));
  }

  /** 0～13: the counts that lie in the range. */
  String range(Expectation expectation) {
    return texts.text(
        BUNDLE,
        "list.range",
        words.number(lowest(expectation)),
        words.number(highest(expectation)));
  }

  /** The smallest count in the range. */
  static long lowest(Expectation expectation) {
    return expectation.lowest();
  }

  /** The largest count in the range. */
  static long highest(Expectation expectation) {
    return expectation.highest();
  }

  /** 4.8: a mean, to one decimal. */
  String mean(double mean) {
    return String.format(Locale.ROOT, "%,.1f", mean);
  }

  /** 10/12 for axes. */
  String foot(Week week) {
    return week.firstDay().getMonthValue() + "/" + week.firstDay().getDayOfMonth();
  }
}
