package hanki.publication.pptx;

import hanki.publication.ReadyBlock;
import hanki.publication.ReportTable;
import hanki.publication.chart.EmbeddedCells;
import hanki.publication.chart.NativeDoughnut;
import hanki.publication.chart.Palette;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xslf.usermodel.XSLFChart;

/** A whole in its parts: a ring with the whole in its middle, names and numbers beside it. */
record RingTile(ReadyBlock.Composition whole) implements Tile {

  private static final double LEAST_WIDTH = 430;
  private static final double LEAST_RING = 170;
  private static final double WANTED_RING = 240;
  private static final double COMFORTABLE = 16;
  private static final double LARGEST_RING = 330;
  private static final double BETWEEN = 20;

  private TableTile table() {
    return new TableTile(ReportTable.of(whole).orElseThrow(), "", colours());
  }

  @Override
  public double height(double width, double size) {
    double ring = size >= COMFORTABLE ? WANTED_RING : LEAST_RING;
    return Math.max(ring, table().height(width - ring - BETWEEN, size));
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
    double ring = Math.min(LARGEST_RING, Math.min(place.height(), place.width() - BETWEEN - 260));
    double beside = place.width() - ring - BETWEEN;
    double needed = table().height(beside, size);
    if (needed > place.height()) {
      ring = LEAST_RING;
      beside = place.width() - ring - BETWEEN;
    }
    Place round = new Place(place.x(), place.y(), ring, ring);
    XSLFChart drawn = canvas.chart(round, whole.alt());
    new NativeDoughnut(
            drawn,
            whole,
            new EmbeddedCells(drawn, NativeDoughnut.names(whole), NativeDoughnut.values(whole)),
            12)
        .draw(false);
    double words = Math.min(26, ring / 10);
    canvas.text(
        new Place(round.x(), round.y() + ring / 2 - words * 0.8, ring, words * 1.6),
        List.of(
            new Paragraph(
                whole.whole().text() + whole.whole().unit(), 1, true, Palette.INK, "", 0, 0)),
        words,
        true);
    Place right = new Place(place.x() + ring + BETWEEN, place.y(), beside, place.height());
    table().draw(canvas, right, size);
  }

  private List<Color> colours() {
    List<Color> colours = new ArrayList<>();
    for (int i = 0; i < whole.parts().size(); i++) {
      colours.add(Palette.series(i));
    }
    return colours;
  }
}
