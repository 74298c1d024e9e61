package hanki.statistics.web;

import hanki.platform.web.Words;
import hanki.statistics.Figure;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongUnaryOperator;

/**
 * A bar chart of figures from a zero baseline: the last bar is the present period and stands out,
 * every bar carries its number and leads to its records.
 *
 * <p>Lengths in units of the SVG's view box.
 */
public class BarChart {

  private static final int WIDTH = 640;
  private static final int HEIGHT = 240;
  private static final int BASELINE = 206;
  private static final int TOP = 28;
  private static final int WIDEST_BAR = 56;

  private final List<Bar> bars = new ArrayList<>();
  private final String finding;

  /** One bar. Numbers are texts so that they stand in the SVG as they are. */
  public record Bar(
      String label,
      String value,
      String spoken,
      String href,
      int x,
      int y,
      int width,
      int height,
      boolean emphasised) {

    /** Where its number stands. */
    public int middle() {
      return x + width / 2;
    }
  }

  /**
   * Draws the figures, oldest first.
   *
   * @param unit what the numbers at the bars are written in
   * @param inUnits the number to write for a figure, in that unit
   * @param finding what the chart shows, in a sentence
   */
  public BarChart(
      List<Figure> figures, String unit, LongUnaryOperator inUnits, String finding, Words words) {
    this.finding = finding;
    long most = figures.stream().mapToLong(Figure::value).max().orElse(0);
    int step = WIDTH / Math.max(1, figures.size());
    int width = Math.min(WIDEST_BAR, step * 7 / 10);
    for (int i = 0; i < figures.size(); i++) {
      Figure figure = figures.get(i);
      int height =
          most == 0
              ? 0
              : Math.toIntExact(Math.round((BASELINE - TOP) * (double) figure.value() / most));
      String label = words.sign(figure.address().period());
      bars.add(
          new Bar(
              label,
              words.number(inUnits.applyAsLong(figure.value())),
              label + " " + words.number(inUnits.applyAsLong(figure.value())) + unit,
              "/statistics/figure.xhtml?at="
                  + URLEncoder.encode(figure.address().toString(), StandardCharsets.UTF_8),
              step * i + (step - width) / 2,
              BASELINE - height,
              width,
              height,
              i == figures.size() - 1));
    }
  }

  public List<Bar> getBars() {
    return bars;
  }

  public String getFinding() {
    return finding;
  }

  public int getWidth() {
    return WIDTH;
  }

  public int getHeight() {
    return HEIGHT;
  }

  public int getBaseline() {
    return BASELINE;
  }
}
