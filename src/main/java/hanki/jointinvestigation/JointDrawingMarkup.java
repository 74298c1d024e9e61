package hanki.jointinvestigation;

import hanki.jointinvestigation.diagram.ArrestLine;
import hanki.jointinvestigation.diagram.Tile;
import hanki.jointinvestigation.diagram.TileMap;
import hanki.jointinvestigation.diagram.TileStanding;
import hanki.period.EraDate;
import hanki.platform.document.Markup;

/** The drawings of a joint investigation for paper, in colours and shapes that grey tells apart. */
final class JointDrawingMarkup {

  private static final String BLUE = "#0055ad";
  private static final String ORANGE = "#c74700";
  private static final String GREY = "#868e96";
  private static final String INK = "#1a1a1a";
  private static final String FONT = "HankiGothic, HankiRare";

  private JointDrawingMarkup() {}

  /**
   * The tile map.
   *
   * @param heard what a screen reader says in its place
   * @param width on paper, in millimetres
   */
  static Markup map(TileMap map, String heard, double width) {
    Markup drawing = drawing(map.width(), map.height(), heard, width);
    for (Tile tile : map.tiles()) {
      boolean own = tile.own() && tile.takesPart();
      drawing.add(
          rectangle(tile.x(), tile.y(), Tile.SIZE)
              .with("rx", 3)
              .with("fill", own ? BLUE : fill(tile.standing()))
              .with("stroke", tile.takesPart() ? colour(tile.standing()) : "#d8dde3")
              .with("stroke-width", tile.takesPart() ? 2 : 1));
      drawing.add(
          words(tile.name(), tile.middle(), tile.base(), own ? "#ffffff" : INK)
              .with("font-weight", tile.takesPart() ? 700 : 400));
      addMark(tile, own ? "#ffffff" : colour(tile.standing()), drawing);
    }
    return drawing;
  }

  private static String fill(TileStanding standing) {
    return switch (standing) {
      case HEADQUARTERS -> "#dcf0ff";
      case ALONGSIDE -> "#ffeee2";
      case NOT_NOW -> "#ffffff";
      case NONE -> "#f0f3f6";
    };
  }

  private static String colour(TileStanding standing) {
    return switch (standing) {
      case HEADQUARTERS -> BLUE;
      case ALONGSIDE -> ORANGE;
      case NOT_NOW, NONE -> GREY;
    };
  }

  private static void addMark(Tile tile, String colour, Markup drawing) {
    switch (tile.standing()) {
      case HEADQUARTERS -> drawing.add(circle(tile.markX(), tile.markY(), 4).with("fill", colour));
      case ALONGSIDE ->
          drawing.add(rectangle(tile.markX() - 4.0, tile.markY() - 4.0, 8).with("fill", colour));
      case NOT_NOW ->
          drawing.add(
              circle(tile.markX(), tile.markY(), 3.5).with("fill", "none").with("stroke", colour));
      case NONE -> {
        // no mark
      }
    }
  }

  /** The arrests over time. */
  static Markup line(ArrestLine line, String heard, double width) {
    Markup drawing = drawing(line.width(), line.height(), heard, width);
    for (ArrestLine.Tick tick : line.ticks()) {
      drawing.add(stroke(tick.x(), 10, tick.x(), line.base(), "#e3e7eb"));
      String day = new EraDate(tick.day()).sign();
      drawing.add(
          words(day.substring(0, day.lastIndexOf('.')), tick.x(), line.base() + 20, "#4d4d4d"));
    }
    drawing.add(stroke(0, line.base(), line.width(), line.base(), "#666666"));
    for (ArrestLine.Group group : line.groups()) {
      String colour = colour(group.event().standing());
      for (ArrestLine.Mark mark : group.marks()) {
        Markup shape =
            group.event().standing() == TileStanding.HEADQUARTERS
                ? circle(mark.x(), mark.y(), 5)
                : rectangle(mark.x() - 5, mark.y() - 5, 10);
        drawing.add(
            group.event().again()
                ? shape.with("fill", "#ffffff").with("stroke", colour).with("stroke-width", 2)
                : shape.with("fill", colour));
      }
      drawing.add(
          words(group.event().persons() + "人", group.middle(), group.label(), INK)
              .with("font-weight", 700));
    }
    return drawing;
  }

  private static Markup drawing(int wide, int high, String heard, double width) {
    return Markup.element("svg")
        .with("xmlns", "http://www.w3.org/2000/svg")
        .with("viewBox", "0 0 " + wide + " " + high)
        .with("width", width + "mm")
        .with("height", Math.round(width * high / wide * 10) / 10.0 + "mm")
        .with("alt", heard);
  }

  private static Markup rectangle(double x, double y, double size) {
    return Markup.element("rect")
        .with("x", x)
        .with("y", y)
        .with("width", size)
        .with("height", size);
  }

  private static Markup circle(double x, double y, double radius) {
    return Markup.element("circle").with("cx", x).with("cy", y).with("r", radius);
  }

  private static Markup stroke(double x1, double y1, double x2, double y2, String colour) {
    return Markup.element("line")
        .with("x1", x1)
        .with("y1", y1)
        .with("x2", x2)
        .with("y2", y2)
        .with("stroke", colour);
  }

  private static Markup words(String words, double x, double y, String colour) {
    return Markup.element("text", words)
        .with("x", x)
        .with("y", y)
        .with("fill", colour)
        .with("font-family", FONT)
        .with("font-size", 12)
        .with("text-anchor", "middle");
  }
}
