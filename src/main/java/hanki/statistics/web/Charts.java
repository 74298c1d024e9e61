package hanki.statistics.web;

import hanki.platform.clock.BusinessClock;
import hanki.platform.web.Address;
import hanki.platform.web.Texts;
import hanki.platform.web.Words;
import hanki.quantity.Yen;
import hanki.statistics.Figure;
import hanki.statistics.GapNotes;
import hanki.statistics.Lack;
import hanki.statistics.Measure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;

/** Draws figures: the last period stands out, one that still runs is hatched. */
@ApplicationScoped
public class Charts {

  private static final String BUNDLE = "hanki.statistics.Text";

  private final Texts texts;
  private final Words words;
  private final BusinessClock clock;
  private final GapNotes gaps;

  @Inject
  Charts(Texts texts, Words words, BusinessClock clock, GapNotes gaps) {
    this.texts = texts;
    this.words = words;
    this.clock = clock;
    this.gaps = gaps;
  }

  /** Figures over time, oldest first, labelled by the sign of their period; null for none. */
  public BarChart overTime(Measure measure, String title, List<Figure> figures) {
    return overTime(measure, title, figures, figure -> words.sign(figure.address().period()));
  }

  /** The same with labels of one's own. */
  public BarChart overTime(
      Measure measure, String title, List<Figure> figures, Function<Figure, String> label) {
    if (figures.isEmpty()) {
      return null;
    }
    Figure first = figures.get(0);
    Figure last = figures.get(figures.size() - 1);
    Lack lack = gaps.lack(measure, figures.stream().map(each -> each.address().period()).toList());
    return new BarChart(
        figures.stream()
            .map(each -> mark(measure, each, label.apply(each), each == last, lack))
            .toList(),
        title,
        unit(measure),
        texts.text(
            BUNDLE,
            "half-year.finding",
            title,
            label.apply(first),
            number(measure, first, lack),
            label.apply(last),
            number(measure, last, lack)),
        texts.text(BUNDLE, "chart.source", words.instant(clock.instant())),
        amount -> words.number(measure.isMoney() ? Yen.roundedToMan(amount) : amount));
  }

  /** The unit of the numbers in a drawing: 万円 for money, else that of the measure. */
  public String unit(Measure measure) {
    return measure.isMoney() ? texts.text(BUNDLE, "half-year.manYen") : words.label(measure.unit());
  }

  private String number(Measure measure, Figure figure, Lack lack) {
    return lack.isUnknown(figure) ? Lack.UNKNOWN : written(measure, figure, lack) + unit(measure);
  }

  private String written(Measure measure, Figure figure, Lack lack) {
    return lack.isUnknown(figure) ? Lack.UNKNOWN : words.number(drawn(measure, figure));
  }

  private static long drawn(Measure measure, Figure figure) {
    return measure.isMoney() ? Yen.roundedToMan(figure.value()) : figure.value();
  }

  private BarChart.Mark mark(
      Measure measure, Figure figure, String label, boolean last, Lack lack) {
    return new BarChart.Mark(
        label,
        written(measure, figure, lack),
        label + " " + number(measure, figure, lack),
        new Address("/statistics/figure.xhtml").with("at", figure.address()).toString(),
        figure.value(),
        last,
        figure.address().period().contains(clock.today()));
  }
}
