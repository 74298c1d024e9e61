package hanki.publication.pdf;

import hanki.platform.document.Markup;
import hanki.publication.drawing.ChartDrawing;
import hanki.publication.drawing.Shape;

/** A chart on paper, in colours that are told apart in grey too. */
final class DrawingMarkup {

  private static final String INK = "#1a1a1a";
  private static final String CONTEXT = "#868e96";
  private static final String FONT = "HankiGothic, HankiRare";
  private static final String[] TONES = {"#0055ad", "#c74700", "#259d63", "#a565f8", "#6d2700"};

  private DrawingMarkup() {}

  /** The drawing of that width in millimetres. */
  static Markup of(ChartDrawing chart, double width) {
    Markup drawing =
        Markup.element("svg")
            .with("xmlns", "http://www.w3.org/2000/svg")
            .with("viewBox", "0 0 " + chart.width() + " " + chart.height())
            .with("width", width + "mm")
            .with("height", Math.round(width * chart.height() / chart.width() * 10) / 10.0 + "mm")
            .with("alt", chart.heard());
    chart.shapes().forEach(shape -> drawing.add(markup(shape)));
    return drawing;
  }

  private static String colour(int tone) {
    if (tone == Shape.CONTEXT) {
      return CONTEXT;
    }
    return tone < 0 ? INK : TONES[tone % TONES.length];
  }

  private static Markup markup(Shape shape) {
    return switch (shape.kind()) {
      case BAR -> bar(shape, colour(shape.tone()));
      case RULE -> line(shape, "#d9dde1", 1, shape.x() + shape.width(), shape.y());
      case AXIS -> line(shape, "#666666", 1.2, shape.x() + shape.width(), shape.y());
      case MARK ->
          line(shape, "#8a6d00", 1.2, shape.x(), shape.y() + shape.height())
              .with("stroke-dasharray", "3 3");
      case RUN ->
          Markup.element("polyline")
              .with("points", shape.words())
              .with("fill", "none")
              .with("stroke", colour(shape.tone()))
              .with("stroke-width", 2.5);
      case DOT ->
          Markup.element("circle")
              .with("cx", shape.x())
              .with("cy", shape.y())
              .with("r", shape.width())
              .with("fill", "#ffffff")
              .with("stroke", colour(shape.tone()))
              .with("stroke-width", 2.5);
      case MIDDLE -> words(shape, "middle", colour(shape.tone()));
      case BEGIN -> words(shape, "start", colour(shape.tone()));
      case END -> words(shape, "end", colour(shape.tone()));
      case INSIDE -> words(shape, "middle", "#ffffff");
    };
  }

  private static Markup bar(Shape shape, String colour) {
    return Markup.element("rect")
        .with("x", shape.x())
        .with("y", shape.y())
        .with("width", shape.width())
        .with("height", shape.height())
        .with("fill", colour);
  }

  private static Markup line(Shape shape, String colour, double width, int toX, int toY) {
    return Markup.element("line")
        .with("x1", shape.x())
        .with("y1", shape.y())
        .with("x2", toX)
        .with("y2", toY)
        .with("stroke", colour)
        .with("stroke-width", width);
  }

  private static Markup words(Shape shape, String anchor, String colour) {
    return Markup.element("text", shape.words())
        .with("x", shape.x())
        .with("y", shape.y())
        .with("fill", colour)
        .with("font-family", FONT)
        .with("font-size", ChartDrawing.TEXT)
        .with("text-anchor", anchor);
  }

  /** A lying bar for a share of a whole. */
  static Markup share(double percent) {
    return Markup.element("svg")
        .with("xmlns", "http://www.w3.org/2000/svg")
        .with("viewBox", "0 0 100 8")
        .with("width", "60mm")
        .with("height", "4.8mm")
        .with("alt", percent + "％")
        .add(
            Markup.element("rect")
                .with("x", 0)
                .with("y", 0)
                .with("width", Math.max(0, Math.min(100, percent)))
                .with("height", 8)
                .with("fill", TONES[0]));
  }
}
