package hanki.publication.pptx;

import hanki.jointinvestigation.diagram.ArrestLine;
import hanki.jointinvestigation.diagram.Tile;
import hanki.jointinvestigation.diagram.TileMap;
import hanki.jointinvestigation.diagram.TileStanding;
import hanki.period.EraDate;
import hanki.publication.chart.Palette;
import java.awt.Color;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;

/**
 * The drawings of a joint investigation as native shapes, in colours and forms grey tells apart.
 */
final class JointDrawingShapes {

  private static final Color BESIDE = Palette.series(1);
  private static final Color BESIDE_TINT = new Color(0xffeee2);
  private static final double NAME = 8;
  private static final double LONG_NAME = 6;
  private static final double DAY = 9;

  private final Canvas canvas;

  JointDrawingShapes(Canvas canvas) {
    this.canvas = canvas;
  }

  /** Japan as 47 tiles, as wide as the place. */
  void map(TileMap map, Place place, String heard) {
    ShapeGroup group = new ShapeGroup(canvas, place, map.width(), heard);
    for (Tile tile : map.tiles()) {
      boolean own = tile.own() && tile.takesPart();
      XSLFAutoShape shape =
          group.shape(
              ShapeType.RECT,
              new Place(tile.x(), tile.y(), Tile.SIZE, Tile.SIZE),
              own ? Palette.BLUE : fill(tile.standing()),
              tile.takesPart() ? colour(tile.standing()) : Palette.LINE,
              tile.takesPart() ? 1.25 : 0.5);
      ShapeGroup.words(
          shape, tile.name(), size(tile), tile.takesPart(), own ? Color.WHITE : Palette.INK);
      mark(group, tile, own ? Color.WHITE : colour(tile.standing()));
    }
  }

  /** Three characters are as wide as the tile. */
  private static double size(Tile tile) {
    return tile.name().length() > 2 ? LONG_NAME : NAME;
  }

  private static void mark(ShapeGroup group, Tile tile, Color colour) {
    Place at = new Place(tile.markX() - 4.0, tile.markY() - 5.0, 7, 7);
    switch (tile.standing()) {
      case HEADQUARTERS -> group.shape(ShapeType.ELLIPSE, at, colour, null, 0);
      case ALONGSIDE -> group.shape(ShapeType.RECT, at, colour, null, 0);
      case NOT_NOW -> group.shape(ShapeType.ELLIPSE, at, null, colour, 0.75);
      case NONE -> {
        // no mark
      }
    }
  }

  private static Color fill(TileStanding standing) {
    return switch (standing) {
      case HEADQUARTERS -> Palette.TINT;
      case ALONGSIDE -> BESIDE_TINT;
      case NOT_NOW -> Color.WHITE;
      case NONE -> Palette.SURFACE;
    };
  }

  private static Color colour(TileStanding standing) {
    return switch (standing) {
      case HEADQUARTERS -> Palette.BLUE;
      case ALONGSIDE -> BESIDE;
      case NOT_NOW, NONE -> Palette.STRONG_LINE;
    };
  }

  /** Arrests over time, one mark a person. */
  void line(ArrestLine line, Place place, String heard) {
    ShapeGroup group = new ShapeGroup(canvas, place, line.width(), heard);
    group.shape(
        ShapeType.RECT, new Place(0, line.base(), line.width(), 1.5), Palette.STRONG_LINE, null, 0);
    for (ArrestLine.Tick tick : line.ticks()) {
      group.shape(
          ShapeType.RECT, new Place(tick.x(), 10, 0.8, line.base() - 10.0), Palette.LINE, null, 0);
      String day = new EraDate(tick.day()).sign();
      group.words(
          new Place(tick.x() - 40, line.base() + 8.0, 80, 20),
          day.substring(0, day.lastIndexOf('.')),
          DAY,
          false,
          Palette.SUPPORT);
    }
    line.groups().forEach(each -> event(group, each));
  }

  private static void event(ShapeGroup group, ArrestLine.Group of) {
    Color colour = colour(of.event().standing());
    for (ArrestLine.Mark mark : of.marks()) {
      group.shape(
          of.event().standing() == TileStanding.HEADQUARTERS ? ShapeType.ELLIPSE : ShapeType.RECT,
          new Place(mark.x() - 5, mark.y() - 5, 10, 10),
          of.event().again() ? Color.WHITE : colour,
          colour,
          1.25);
    }
    group.words(
        new Place(of.middle() - 40, of.label() - 14, 80, 18),
        of.event().persons() + "人",
        DAY + 1,
        true,
        Palette.INK);
  }
}
