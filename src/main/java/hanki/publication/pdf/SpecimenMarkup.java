package hanki.publication.pdf;

import hanki.platform.document.Markup;
import hanki.publication.drawing.Piece;
import hanki.publication.drawing.SpecimenDrawing;

/** The picture of a fake shop on paper. */
final class SpecimenMarkup {

  private static final String INK = "#1a1a1a";
  private static final String BLUE = "#0055ad";
  private static final String LINE = "#868e96";
  private static final String FONT = "HankiGothic, HankiRare";

  private SpecimenMarkup() {}

  /** The drawing of that width in millimetres. */
  static Markup of(SpecimenDrawing specimen, double width) {
    Markup drawing =
        Markup.element("svg")
            .with("xmlns", "http://www.w3.org/2000/svg")
            .with("viewBox", "0 0 " + specimen.width() + " " + specimen.height())
            .with("width", width + "mm")
            .with(
                "height",
                Math.round(width * specimen.height() / specimen.width() * 10) / 10.0 + "mm")
            .with("alt", specimen.heard());
    for (Piece piece : specimen.pieces()) {
      drawing.add(markup(piece));
      if (piece.kind() == Piece.Kind.BADGE && !piece.words().isEmpty()) {
        drawing.add(
            words(piece, piece.y() + 5, SpecimenDrawing.TEXT, "#ffffff", "middle")
                .with("font-weight", 700));
      }
    }
    return drawing;
  }

  private static Markup markup(Piece piece) {
    return switch (piece.kind()) {
      case WINDOW -> box(piece, "#ffffff").with("stroke", LINE).with("stroke-width", 1);
      case GROUND -> box(piece, "#f0f3f6");
      case NOTE -> box(piece, "#dcf0ff");
      case WORDS -> words(piece, piece.y(), piece.height(), INK, "start");
      case STRONG_WORDS ->
          words(piece, piece.y(), piece.height(), INK, "start").with("font-weight", 700);
      case MIDDLE ->
          words(piece, piece.y(), piece.height(), INK, "middle").with("font-weight", 700);
      case POINTER -> line(piece, BLUE, 1.6);
      case STROKE -> line(piece, INK, 1.4);
      case BADGE ->
          Markup.element("circle")
              .with("cx", piece.x())
              .with("cy", piece.y())
              .with("r", piece.width())
              .with("fill", BLUE);
    };
  }

  private static Markup box(Piece piece, String fill) {
    return Markup.element("rect")
        .with("x", piece.x())
        .with("y", piece.y())
        .with("width", piece.width())
        .with("height", piece.height())
        .with("rx", 4)
        .with("fill", fill);
  }

  private static Markup line(Piece piece, String colour, double width) {
    return Markup.element("line")
        .with("x1", piece.x())
        .with("y1", piece.y())
        .with("x2", piece.right())
        .with("y2", piece.bottom())
        .with("stroke", colour)
        .with("stroke-width", width);
  }

  private static Markup words(Piece piece, int y, int size, String colour, String anchor) {
    return Markup.element("text", piece.words())
        .with("x", piece.x())
        .with("y", y)
        .with("fill", colour)
        .with("font-family", FONT)
        .with("font-size", size)
        .with("text-anchor", anchor);
  }
}
