package hanki.publication.chart;

import hanki.publication.ReadyBlock;
import hanki.publication.ReadyBlock.Chart.Form;
import hanki.publication.ReadyBlock.Chart.Series;
import hanki.publication.ReadyFigure;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;

/**
 * A chart of bars, lines or both. Bars stand on zero. Where every mark carries its number there is
 * no axis; a series with an axis of its own lies above the bars, so no label meets a line.
 */
public final class NativeChart {

  /** So many marks can each carry their number. */
  static final int LABELLED = 16;

  /** Share of the height that bars get below a series with an axis of its own. */
  private static final double BARS = 0.46;

  private static final double LINES_FROM = 0.58;
  private static final double LINES_TO = 0.80;

  /** Under a note at the top of the plot. */
  private static final double LINES_TO_UNDER_MARKS = 0.72;

  /** Between bars, in hundredths of their width; few bars would be as broad as walls. */
  private static final int GAP = 60;

  private static final int WIDE_GAP = 220;
  private static final int FEW = 3;
  private static final double ROOM_FOR_LABELS = 1.14;
  private static final double ROOM_FOR_MARKS = 1.3;
  private static final int LINE_POINTS = 2;
  private static final short MARKER = 7;

  private final XDDFChart chart;
  private final ReadyBlock.Chart block;
  private final ChartCells cells;
  private final ChartText text;

  /**
   * A chart to be drawn.
   *
   * @param points size of its words
   */
  public NativeChart(XDDFChart chart, ReadyBlock.Chart block, ChartCells cells, int points) {
    this.chart = chart;
    this.block = block;
    this.cells = cells;
    text = new ChartText(chart, points);
  }

  /** The numbers of every series, as the cells of a sheet take them. */
  public static List<List<Double>> values(ReadyBlock.Chart block) {
    return block.series().stream()
        .map(series -> series.values().stream().map(NativeChart::value).toList())
        .toList();
  }

  private static Double value(ReadyFigure figure) {
    return figure == null ? null : figure.value().doubleValue();
  }

  /** Where its plot will lie. */
  public PlotPlace plot() {
    return PlotPlace.of(block.series().size() > 1, isLabelled());
  }

  /** Draws it. */
  public void draw() {
    text.style();
    text.title(block.title());
    XDDFCategoryAxis categories = chart.createCategoryAxis(AxisPosition.BOTTOM);
    categories.setMajorTickMark(AxisTickMark.NONE);
    categories.getOrAddShapeProperties().setLineProperties(Palette.line(Palette.STRONG_LINE, 1));
    XDDFValueAxis left = valueAxis(AxisPosition.LEFT, AxisCrosses.AUTO_ZERO);
    boolean two = series(true, null).size() > 0 && series(false, null).size() > 0;
    boolean bare = isLabelled();
    hide(left, bare);
    if (bare && two) {
      left.setMaximum(most(false) / BARS);
    } else if (bare) {
      boolean right = series(false, null).isEmpty();
      double highest = block.stacked() ? highestStack() : most(right);
      left.setMaximum(highest * (block.marks().isEmpty() ? ROOM_FOR_LABELS : ROOM_FOR_MARKS));
    }
    plot(Form.BAR, categories, left, !two, false);
    plot(Form.LINE, categories, left, !two, false);
    if (two) {
      XDDFCategoryAxis behind = chart.createCategoryAxis(AxisPosition.BOTTOM);
      behind.setVisible(false);
      XDDFValueAxis right = valueAxis(AxisPosition.RIGHT, AxisCrosses.MAX);
      behind.crossAxis(right);
      right.crossAxis(behind);
      hide(right, bare);
      if (bare) {
        double to = block.marks().isEmpty() ? LINES_TO : LINES_TO_UNDER_MARKS;
        double scale = most(true) / (to - LINES_FROM);
        right.setMinimum(-LINES_FROM * scale);
        right.setMaximum((1 - LINES_FROM) * scale);
      }
      plot(Form.BAR, behind, right, false, true);
      plot(Form.LINE, behind, right, false, true);
    }
    text.legend(block.series().size() > 1);
    text.plotArea(plot());
  }

  private XDDFValueAxis valueAxis(AxisPosition position, AxisCrosses crosses) {
    XDDFValueAxis axis = chart.createValueAxis(position);
    axis.setCrosses(crosses);
    axis.setCrossBetween(AxisCrossBetween.BETWEEN);
    axis.setMinimum(0.0);
    axis.setMajorTickMark(AxisTickMark.NONE);
    axis.setNumberFormat("#,##0");
    return axis;
  }

  /**
   * An axis that is deleted gives its series to the other axis in LibreOffice: it stays, unseen.
   */
  private static void hide(XDDFValueAxis axis, boolean bare) {
    axis.getOrAddShapeProperties()
        .setLineProperties(new XDDFLineProperties(new XDDFNoFillProperties()));
    if (bare) {
      axis.setTickLabelPosition(AxisTickLabelPosition.NONE);
    } else {
      axis.getOrAddMajorGridProperties().setLineProperties(Palette.line(Palette.LINE, 0.75));
    }
  }

  /** Whether every mark carries its number. */
  private boolean isLabelled() {
    int marks = block.categories().size() * block.series().size();
    long lines = block.series().stream().filter(each -> each.form() == Form.LINE).count();
    return block.stacked() || marks <= LABELLED && lines < 2;
  }

  private double highestStack() {
    return IntStream.range(0, block.categories().size())
        .mapToDouble(
            category ->
                block.series().stream()
                    .map(series -> series.values().get(category))
                    .filter(Objects::nonNull)
                    .mapToDouble(figure -> figure.value().doubleValue())
                    .sum())
        .filter(sum -> sum > 0)
        .max()
        .orElse(1);
  }

  /** Of nothing but zeros, one: an axis needs some length. */
  private double most(boolean right) {
    return series(right, null).stream()
        .flatMap(place -> block.series().get(place).values().stream())
        .filter(Objects::nonNull)
        .mapToDouble(figure -> figure.value().doubleValue())
        .filter(value -> value > 0)
        .max()
        .orElse(1);
  }

  private List<Integer> series(boolean right, Form form) {
    return IntStream.range(0, block.series().size())
        .filter(place -> block.series().get(place).rightAxis() == right)
        .filter(place -> form == null || block.series().get(place).form() == form)
        .boxed()
        .toList();
  }

  private void plot(
      Form form, XDDFCategoryAxis categories, XDDFValueAxis values, boolean alone, boolean right) {
    List<Integer> places = series(right, form);
    if (places.isEmpty()) {
      return;
    }
    XDDFChartData data =
        chart.createData(form == Form.BAR ? ChartTypes.BAR : ChartTypes.LINE, categories, values);
    data.setVaryColors(false);
    if (data instanceof XDDFBarChartData bars) {
      bars.setBarDirection(BarDirection.COL);
      bars.setBarGrouping(block.stacked() ? BarGrouping.STACKED : BarGrouping.CLUSTERED);
      bars.setGapWidth(block.categories().size() <= FEW ? WIDE_GAP : GAP);
      bars.setOverlap((byte) (block.stacked() ? 100 : 0));
    } else {
      ((XDDFLineChartData) data).setGrouping(Grouping.STANDARD);
    }
    List<XDDFChartData.Series> drawn = new ArrayList<>();
    for (int place : places) {
      Series series = block.series().get(place);
      XDDFChartData.Series added = data.addSeries(cells.categories(), cells.values(place));
      added.setTitle(name(series), cells.head(place, name(series)));
      paint(added, place, alone && places.size() == 1);
      drawn.add(added);
    }
    chart.plot(data);
    for (int i = 0; i < places.size(); i++) {
      new PointLabels(chart, block.series().get(places.get(i)), block.stacked(), isLabelled())
          .write(form, i, right);
    }
  }

  private String name(Series series) {
    return block.series().stream().map(Series::unit).distinct().count() > 1
        ? series.name() + "（" + series.unit() + "）"
        : series.name();
  }

  private void paint(XDDFChartData.Series added, int place, boolean alone) {
    Color colour = Palette.series(place);
    if (added instanceof XDDFLineChartData.Series line) {
      line.setSmooth(false);
      line.setMarkerStyle(place % 2 == 0 ? MarkerStyle.CIRCLE : MarkerStyle.DIAMOND);
      line.setMarkerSize(MARKER);
      line.setLineProperties(Palette.line(colour, LINE_POINTS));
      return;
    }
    boolean emphasised = alone && block.series().size() == 1;
    added.setFillProperties(Palette.fill(emphasised ? Palette.CONTEXT : colour));
    if (emphasised) {
      added
          .getDataPoint(block.categories().size() - 1L)
          .setFillProperties(Palette.fill(Palette.BLUE));
    }
  }
}
