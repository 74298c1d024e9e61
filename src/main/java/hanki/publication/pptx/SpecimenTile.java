package hanki.publication.pptx;

import hanki.publication.ReadyBlock;
import hanki.publication.chart.Palette;
import hanki.publication.drawing.Piece;
import hanki.publication.drawing.SpecimenDrawing;
import java.awt.Color;
import java.util.List;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFTextBox;

/** The picture of a fake shop as shapes, with its title. */
record SpecimenTile(ReadyBlock.Specimen specimen, String heading) implements Tile {

  private static final double LEAST = 0.66;
  private static final double WANTED = 0.8;
  private static final double LARGEST = 1.25;
  private static final double COMFORTABLE = 16;

  /** Typefaces of other computers are wider than ours. */
  private static final double WORDS = 0.94;

  SpecimenTile {
    heading = specimen.title().equals(heading) ? "" : specimen.title();
  }

  private List<Paragraph> title() {
    return heading.isEmpty() ? List.of() : List.of(Paragraph.heading(heading).sized(0.9));
  }

  private double titleHeight(double width, double size) {
    return title().stream().mapToDouble(each -> each.height(width, size)).sum();
  }

  @Override
  public double height(double width, double size) {
    double scale = size >= COMFORTABLE ? WANTED : LEAST;
    return SpecimenDrawing.HEIGHT * Math.min(scale, width / SpecimenDrawing.WIDTH)
        + titleHeight(width, size)
        + 8;
  }

  @Override
  public double width() {
    return SpecimenDrawing.WIDTH * LEAST;
  }

  @Override
  public boolean grows() {
    return true;
  }

  @Override
  public boolean isAlone() {
    return true;
  }

  @Override
  public void draw(Canvas canvas, Place place, double size) {
    double title = titleHeight(place.width(), size);
    if (title > 0) {
      canvas.text(place.top(title), title(), size, false);
    }
    Place room = place.below(title + 4);
    double scale =
        Math.min(
            LARGEST,
            Math.min(room.width() / SpecimenDrawing.WIDTH, room.height() / SpecimenDrawing.HEIGHT));
    Drawn drawn =
        new Drawn(
            canvas, room.x() + (room.width() - SpecimenDrawing.WIDTH * scale) / 2, room.y(), scale);
    boolean first = true;
    for (Piece piece : new SpecimenDrawing(specimen).pieces()) {
      drawn.draw(piece, first ? specimen.alt() : "");
      first = false;
    }
  }

  /** Where and how large it is drawn. */
  private record Drawn(Canvas canvas, double x, double y, double scale) {

    void draw(Piece piece, String alt) {
      switch (piece.kind()) {
        case WINDOW -> box(piece, Color.WHITE, Palette.STRONG_LINE, alt);
        case GROUND -> box(piece, Palette.SURFACE, null, alt);
        case NOTE -> box(piece, Palette.TINT, null, alt);
        case WORDS -> words(piece, false, TextAlign.LEFT);
        case STRONG_WORDS -> words(piece, true, TextAlign.LEFT);
        case MIDDLE -> words(piece, true, TextAlign.CENTER);
        case POINTER -> line(piece, Palette.BLUE, 1.6);
        case STROKE -> line(piece, Palette.INK, 1.4);
        case BADGE -> badge(piece);
      }
    }

    private void box(Piece piece, Color fill, Color line, String alt) {
      XSLFAutoShape box =
          canvas.shape(
              ShapeType.RECT,
              new Place(
                  x + piece.x() * scale,
                  y + piece.y() * scale,
                  piece.width() * scale,
                  piece.height() * scale),
              fill,
              line,
              line == null ? 0 : 1);
      canvas.describe(box, alt);
    }

    private void line(Piece piece, Color colour, double points) {
      canvas.line(
          x + piece.x() * scale,
          y + piece.y() * scale,
          x + piece.right() * scale,
          y + piece.bottom() * scale,
          colour,
          points * scale);
    }

    private void badge(Piece piece) {
      double radius = piece.width() * scale;
      XSLFAutoShape badge =
          canvas.shape(
              ShapeType.ELLIPSE,
              new Place(
                  x + piece.x() * scale - radius,
                  y + piece.y() * scale - radius,
                  2 * radius,
                  2 * radius),
              Palette.BLUE,
              null,
              0);
      badge.setWordWrap(false);
      if (!piece.words().isEmpty()) {
        canvas.write(
            badge,
            new Paragraph(piece.words(), 1, true, Color.WHITE, "", 0, 0),
            SpecimenDrawing.TEXT * WORDS * scale,
            TextAlign.CENTER);
      }
    }

    /** The base line of words lies at their y. */
    private void words(Piece piece, boolean bold, TextAlign align) {
      double size = piece.height() * WORDS * scale;
      double width = align == TextAlign.CENTER ? 240 * scale : 400 * scale;
      double left = x + piece.x() * scale - (align == TextAlign.CENTER ? width / 2 : 0);
      XSLFTextBox box =
          canvas.text(
              new Place(left, y + piece.y() * scale - size * 1.1, width, size * Extent.LINE),
              List.of(),
              size,
              false);
      box.setWordWrap(false);
      canvas.write(box, new Paragraph(piece.words(), 1, bold, Palette.INK, "", 0, 0), size, align);
    }
  }
}
