package hanki.publication.drawing;

import hanki.publication.ReadyBlock.Chart;
import hanki.publication.ReadyFigure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A chart laid out: bars from zero, lines over them, each number at its place, at most two axes
 * with round numbers.
 */
public final class ChartDrawing {

  public static final int WIDTH = 720;
  public static final int HEIGHT = 290;

  /** Size of words, in units of the view box. */
  public static final int TEXT = 12;

  private static final int SIDE = 58;
  private static final int MARGIN = 14;
  private static final int HEAD = 58;
  private static final int FOOT = HEIGHT - 30;
  private static final int WIDEST_BAR = 64;
  private static final int LINE = 15;
  private static final int MOST_LABELS = 40;
  private static final BigDecimal MAN = BigDecimal.valueOf(10_000);

  private final Chart chart;
  private final List<Shape> shapes = new ArrayList<>();
  private final int left = SIDE;
  private final int top;
  private final int right;
  private final Scale leftScale;
  private final Scale rightScale;

  public ChartDrawing(Chart chart) {
    this.chart = chart;
    top = HEAD + LINE * (int) chart.marks().stream().flatMap(ChartDrawing::lines).count();
    List<BigDecimal> others = values(true);
    leftScale = Scale.over(others.isEmpty() ? stacks(values(false)) : below(values(false)));
    rightScale = others.isEmpty() ? null : Scale.over(others);
    right = WIDTH - (rightScale == null ? MARGIN : SIDE);
    drawAxes();
    drawMarks();
    drawBars();
    drawLines();
    drawKey();
  }

  private List<BigDecimal> values(boolean onRight) {
    return chart.series().stream()
        .filter(series -> series.rightAxis() == onRight)
        .flatMap(series -> series.values().stream())
        .filter(Objects::nonNull)
        .map(ReadyFigure::value)
        .toList();
  }

  /** Bars take the lower half where a line with an axis of its own goes above them. */
  private List<BigDecimal> below(List<BigDecimal> values) {
    return stacks(values).stream().map(value -> value.multiply(BigDecimal.valueOf(2))).toList();
  }

  /** The sums of the stacks, where the bars stand on each other. */
  private List<BigDecimal> stacks(List<BigDecimal> values) {
    if (!chart.stacked()) {
      return values;
    }
    List<BigDecimal> sums = new ArrayList<>();
    for (int i = 0; i < chart.categories().size(); i++) {
      int at = i;
      sums.add(
          bars()
              .map(series -> series.values().get(at))
              .filter(Objects::nonNull)
              .map(ReadyFigure::value)
              .reduce(BigDecimal.ZERO, BigDecimal::add));
    }
    return sums;
  }

  private Stream<Chart.Series> bars() {
    return chart.series().stream().filter(series -> series.form() == Chart.Form.BAR);
  }

  private void drawAxes() {
    for (BigDecimal tick : leftScale.ticks()) {
      int y = leftScale.y(tick, FOOT, top);
      shapes.add(new Shape(Shape.Kind.RULE, left, y, right - left, 0, "", -1, null));
      shapes.add(Shape.words(Shape.Kind.END, left - 6, y + 4, number(tick, unit(false)), -1));
    }
    shapes.add(unitOf(Shape.Kind.BEGIN, 2, false));
    if (rightScale != null) {
      for (BigDecimal tick : rightScale.ticks()) {
        int y = rightScale.y(tick, FOOT, top);
        shapes.add(Shape.words(Shape.Kind.BEGIN, right + 6, y + 4, number(tick, unit(true)), -1));
      }
      shapes.add(unitOf(Shape.Kind.END, WIDTH - 2, true));
    }
    int zero = leftScale.y(BigDecimal.ZERO, FOOT, top);
    shapes.add(new Shape(Shape.Kind.AXIS, left, zero, right - left, 0, "", -1, null));
    for (int i = 0; i < chart.categories().size(); i++) {
      shapes.add(
          Shape.words(Shape.Kind.MIDDLE, middle(i), FOOT + 18, chart.categories().get(i), -1));
    }
  }

  private Shape unitOf(Shape.Kind anchor, int x, boolean onRight) {
    String unit = unit(onRight);
    return Shape.words(
        anchor, x, top - 14, unit.isEmpty() ? "" : "（" + (isYen(unit) ? "万円" : unit) + "）", -1);
  }

  private String unit(boolean onRight) {
    return chart.series().stream()
        .filter(series -> series.rightAxis() == onRight)
        .map(Chart.Series::unit)
        .findFirst()
        .orElse("");
  }

  private static boolean isYen(String unit) {
    return unit.equals("円");
  }

  /** Axes of yen are written in 万円. */
  private static String number(BigDecimal tick, String unit) {
    BigDecimal shown = isYen(unit) ? tick.divide(MAN, 0, RoundingMode.HALF_UP) : tick;
    return String.format(Locale.ROOT, "%,d", shown.longValue());
  }

  private int step() {
    return (right - left) / Math.max(1, chart.categories().size());
  }

  private int middle(int category) {
    return left + step() * category + step() / 2;
  }

  /** A note stands above the bars, to the side where there is room. */
  private void drawMarks() {
    int y = HEAD - LINE;
    for (Chart.Mark mark : chart.marks()) {
      int x = left + step() * chart.categories().indexOf(mark.category());
      shapes.add(new Shape(Shape.Kind.MARK, x, y + 4, 0, FOOT - y - 4, "", -1, null));
      for (String words : lines(mark).toList()) {
        boolean fits = x + 6 + words.length() * TEXT < WIDTH;
        y += LINE;
        shapes.add(
            Shape.words(
                fits ? Shape.Kind.BEGIN : Shape.Kind.END, fits ? x + 5 : x - 5, y, words, -1));
      }
    }
  }

  private static Stream<String> lines(Chart.Mark mark) {
    return Stream.of(mark.text().split("、"));
  }

  private void drawBars() {
    List<Chart.Series> bars = bars().toList();
    int beside = chart.stacked() ? 1 : Math.max(1, bars.size());
    int width = Math.max(4, Math.min(WIDEST_BAR, step() * 7 / 10 / beside));
    for (int i = 0; i < chart.categories().size(); i++) {
      BigDecimal below = BigDecimal.ZERO;
      for (int n = 0; n < bars.size(); n++) {
        ReadyFigure figure = bars.get(n).values().get(i);
        if (figure != null) {
          int x = middle(i) - width * beside / 2 + (chart.stacked() ? 0 : n * width);
          drawBar(figure, below, x, width, tone(chart.series().indexOf(bars.get(n)), i));
          below = chart.stacked() ? below.add(figure.value()) : below;
        }
      }
    }
  }

  /** Of a single series only the present period stands out. */
  private int tone(int series, int category) {
    boolean past = chart.series().size() == 1 && category < chart.categories().size() - 1;
    return past ? Shape.CONTEXT : series;
  }

  private void drawBar(ReadyFigure figure, BigDecimal below, int x, int width, int tone) {
    int low = leftScale.y(below, FOOT, top);
    int high = leftScale.y(below.add(figure.value()), FOOT, top);
    int y = Math.min(low, high);
    int height = Math.abs(low - high);
    shapes.add(
        new Shape(Shape.Kind.BAR, x, y, width - 1, height, figure.text(), tone, figure.href()));
    if (!isLabelled()) {
      return;
    }
    boolean within = height > LINE + 4 && (rightScale != null || chart.stacked());
    shapes.add(
        Shape.words(
            within ? Shape.Kind.INSIDE : Shape.Kind.MIDDLE,
            x + width / 2,
            within ? low - 6 : y - 5,
            figure.text(),
            -1));
  }

  private boolean isLabelled() {
    long numbers = chart.series().stream().mapToLong(series -> series.values().size()).sum();
    return numbers <= MOST_LABELS;
  }

  private void drawLines() {
    for (Chart.Series series : chart.series()) {
      if (series.form() == Chart.Form.LINE) {
        drawLine(series);
      }
    }
  }

  /** A run breaks where nothing is known. */
  private void drawLine(Chart.Series series) {
    Scale scale = series.rightAxis() ? rightScale : leftScale;
    int tone = chart.series().indexOf(series);
    StringBuilder run = new StringBuilder();
    List<Shape> dots = new ArrayList<>();
    for (int i = 0; i < chart.categories().size(); i++) {
      ReadyFigure figure = series.values().get(i);
      if (figure == null) {
        drawRun(run, tone);
      } else {
        int y = scale.y(figure.value(), FOOT, top);
        run.append(middle(i)).append(',').append(y).append(' ');
        dots.add(new Shape(Shape.Kind.DOT, middle(i), y, 4, 4, figure.text(), tone, figure.href()));
        if (isLabelled()) {
          dots.add(Shape.words(Shape.Kind.MIDDLE, middle(i), y - 9, figure.text(), tone));
        }
      }
    }
    drawRun(run, tone);
    shapes.addAll(dots);
  }

  private void drawRun(StringBuilder run, int tone) {
    if (run.indexOf(" ") < run.length() - 1) {
      shapes.add(new Shape(Shape.Kind.RUN, 0, 0, 0, 0, run.toString().strip(), tone, null));
    }
    run.setLength(0);
  }

  /** What the colours mean, where there is more than one. */
  private void drawKey() {
    if (chart.series().size() < 2) {
      return;
    }
    int x = left;
    for (int i = 0; i < chart.series().size(); i++) {
      Chart.Series series = chart.series().get(i);
      String name = series.name() + (series.rightAxis() ? "（右目盛）" : "");
      shapes.add(
          series.form() == Chart.Form.BAR
              ? new Shape(Shape.Kind.BAR, x, 6, 12, 12, name, i, null)
              : new Shape(Shape.Kind.DOT, x + 6, 12, 5, 5, name, i, null));
      shapes.add(Shape.words(Shape.Kind.BEGIN, x + 18, 16, name, -1));
      x += 40 + name.length() * (TEXT + 1);
    }
  }

  /** Its pieces, in the order in which they are drawn. */
  public List<Shape> shapes() {
    return List.copyOf(shapes);
  }

  /** What a screen reader says in its place. */
  public String heard() {
    return chart.alt();
  }

  public int width() {
    return WIDTH;
  }

  public int height() {
    return HEIGHT;
  }
}
