package hanki.publication.chart;

import hanki.publication.ReadyBlock;
import java.util.List;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDoughnutChartData;

/** A whole in its parts as a ring; names and numbers stand beside it, where they cannot collide. */
public final class NativeDoughnut {

  private static final int HOLE = 58;

  private final XDDFChart chart;
  private final ReadyBlock.Composition block;
  private final ChartCells cells;
  private final ChartText text;

  /**
   * A ring to be drawn.
   *
   * @param points size of its words
   */
  public NativeDoughnut(
      XDDFChart chart, ReadyBlock.Composition block, ChartCells cells, int points) {
    this.chart = chart;
    this.block = block;
    this.cells = cells;
    text = new ChartText(chart, points);
  }

  /** The counts of the parts, as the cells of a sheet take them. */
  public static List<List<Double>> values(ReadyBlock.Composition block) {
    return List.of(block.parts().stream().map(part -> part.count().value().doubleValue()).toList());
  }

  /** The names of the parts. */
  public static List<String> names(ReadyBlock.Composition block) {
    return block.parts().stream().map(ReadyBlock.Composition.Part::name).toList();
  }

  /**
   * Draws it.
   *
   * @param titled whether it carries its title and a legend; otherwise they stand beside it
   */
  public void draw(boolean titled) {
    text.style();
    text.title(titled ? block.title() : "");
    XDDFDoughnutChartData data =
        (XDDFDoughnutChartData) chart.createData(ChartTypes.DOUGHNUT, null, null);
    data.setVaryColors(true);
    data.setFirstSliceAngle(0);
    data.setHoleSize(HOLE);
    XDDFChartData.Series series = data.addSeries(cells.categories(), cells.values(0));
    series.setTitle(block.whole().unit(), cells.head(0, block.whole().unit()));
    for (int i = 0; i < block.parts().size(); i++) {
      series.getDataPoint(i).setFillProperties(Palette.fill(Palette.series(i)));
      series.getDataPoint(i).setLineProperties(Palette.line(java.awt.Color.WHITE, 1.5));
    }
    chart.plot(data);
    text.legend(titled);
  }
}
