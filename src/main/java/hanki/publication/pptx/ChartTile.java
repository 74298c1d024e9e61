package hanki.publication.pptx;

import hanki.publication.ReadyBlock;
import hanki.publication.chart.EmbeddedCells;
import hanki.publication.chart.NativeChart;
import hanki.publication.chart.Palette;
import hanki.publication.chart.PlotPlace;
import java.util.List;
import org.apache.poi.xslf.usermodel.XSLFChart;

/** A native chart with its source below it. */
record ChartTile(ReadyBlock.Chart chart) implements Tile {

  private static final double LEAST_HEIGHT = 210;
  private static final double WANTED_HEIGHT = 255;
  private static final double COMFORTABLE = 16;
  private static final double LEAST_WIDTH = 340;
  private static final double LABEL = 12;

  private static int words(double size) {
    return (int) Math.round(Math.max(11, Math.min(15, size * 0.75)));
  }

  private List<Paragraph> source() {
    return chart.source().isEmpty() ? List.of() : List.of(Paragraph.note(chart.source()).sized(1));
  }

  private double sourceHeight(double width) {
    return source().stream().mapToDouble(each -> each.height(width, LABEL)).sum();
  }

  @Override
  public double height(double width, double size) {
    return (size >= COMFORTABLE ? WANTED_HEIGHT : LEAST_HEIGHT) + sourceHeight(width);
  }

  @Override
  public double width() {
    return LEAST_WIDTH;
  }

  @Override
  public boolean grows() {
    return true;
  }

  @Override
  public boolean isAlone() {
    return false;
  }

  @Override
  public void draw(Canvas canvas, Place place, double size) {
    double source = sourceHeight(place.width());
    Place picture = place.top(place.height() - source);
    XSLFChart drawn = canvas.chart(picture, chart.alt());
    NativeChart contents =
        new NativeChart(
            drawn,
            chart,
            new EmbeddedCells(drawn, chart.categories(), NativeChart.values(chart)),
            words(size));
    contents.draw();
    chart.marks().forEach(mark -> mark(canvas, picture, contents.plot(), mark));
    if (source > 0) {
      canvas.text(place.below(place.height() - source), source(), LABEL, false);
    }
  }

  /** A dotted line before the category, its words at the top of the plot. */
  private void mark(Canvas canvas, Place picture, PlotPlace plot, ReadyBlock.Chart.Mark mark) {
    int category = chart.categories().indexOf(mark.category());
    if (category < 0) {
      return;
    }
    double step = plot.width() * picture.width() / chart.categories().size();
    double x = picture.x() + plot.x() * picture.width() + category * step;
    double top = picture.y() + plot.y() * picture.height();
    double bottom = top + plot.height() * picture.height();
    double wide = Extent.ems(mark.text(), false) * LABEL + LABEL;
    double left = Math.max(picture.x(), Math.min(x - wide / 2, picture.right() - wide));
    double line = LABEL * Extent.LINE + 2;
    canvas.dotted(x, top + line - 2, x, bottom, Palette.OCHRE);
    canvas.text(
        new Place(left, top - 2, wide, line),
        List.of(new Paragraph(mark.text(), 1, false, Palette.OCHRE, "", 0, 0)),
        LABEL,
        true);
  }
}
