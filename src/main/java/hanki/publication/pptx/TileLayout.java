package hanki.publication.pptx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds a place for every tile: one below the other, two that suit beside each other, in the
 * largest words with which all fit. What does not fit goes on to a further slide.
 */
final class TileLayout {

  private static final double[] SIZES = {24, 22, 20, 18, 16, 14, 13, 12};

  /** Beside a picture the words stay modest. */
  private static final double LARGEST_BESIDE_PICTURE = 20;

  private static final double SMALLEST = 12;
  private static final double COMFORTABLE = 16;
  private static final double LAST_RESORT = 10;
  private static final double GAP = 14;

  private final Place room;

  TileLayout(Place room) {
    this.room = room;
  }

  /** A tile in its place. */
  record Placed(Tile tile, Place place, double size) {}

  private record Row(List<Tile> tiles, double width) {

    double cell() {
      return (width - GAP * (tiles.size() - 1)) / tiles.size();
    }

    double height(double size) {
      return tiles.stream().mapToDouble(tile -> tile.height(cell(), size)).max().orElse(0);
    }

    boolean grows() {
      return tiles.stream().anyMatch(Tile::grows);
    }
  }

  /** The slides, each with its tiles. */
  List<List<Placed>> slides(List<Tile> tiles) {
    List<List<Placed>> slides = new ArrayList<>();
    if (!tiles.isEmpty()) {
      add(tiles, slides);
    }
    return slides;
  }

  private void add(List<Tile> tiles, List<List<Placed>> slides) {
    for (double size : sizes(tiles)) {
      for (List<Row> rows : List.of(paired(tiles), stacked(tiles))) {
        if (needed(rows, size) <= room.height()) {
          slides.add(placed(rows, size));
          return;
        }
      }
    }
    List<Row> rows = paired(tiles);
    int fitting = fitting(rows);
    if (fitting > 0) {
      slides.add(placed(rows.subList(0, fitting), sizeFor(rows.subList(0, fitting))));
      add(rest(rows, fitting), slides);
      return;
    }
    if (rows.get(0).tiles().size() > 1) {
      List<Tile> apart = new ArrayList<>(rows.get(0).tiles());
      add(List.of(apart.remove(0)), slides);
      apart.addAll(rest(rows, 1));
      add(apart, slides);
      return;
    }
    cut(rows.get(0).tiles().get(0), slides);
    if (rows.size() > 1) {
      add(rest(rows, 1), slides);
    }
  }

  /** One tile that is too high for a slide. */
  private void cut(Tile tile, List<List<Placed>> slides) {
    List<Tile> pieces = tile.pieces(room.width(), room.height(), COMFORTABLE);
    if (pieces.size() > 1) {
      pieces.forEach(piece -> add(List.of(piece), slides));
    } else {
      slides.add(placed(List.of(new Row(List.of(tile), room.width())), LAST_RESORT));
    }
  }

  private static List<Tile> rest(List<Row> rows, int from) {
    return rows.subList(from, rows.size()).stream().flatMap(row -> row.tiles().stream()).toList();
  }

  /** How many rows fit on one slide in comfortable words. */
  private int fitting(List<Row> rows) {
    for (double size : new double[] {COMFORTABLE, SMALLEST}) {
      int count = rows.size() - 1;
      while (count > 0 && needed(rows.subList(0, count), size) > room.height()) {
        count--;
      }
      if (count > 0) {
        return count;
      }
    }
    return rows.size() > 1 && needed(rows.subList(0, 1), SMALLEST) <= room.height() ? 1 : 0;
  }

  private double sizeFor(List<Row> rows) {
    List<Tile> tiles = rows.stream().flatMap(row -> row.tiles().stream()).toList();
    for (double size : sizes(tiles)) {
      if (needed(rows, size) <= room.height()) {
        return size;
      }
    }
    return SMALLEST;
  }

  private static double[] sizes(List<Tile> tiles) {
    boolean pictures = tiles.stream().anyMatch(Tile::grows);
    return Arrays.stream(SIZES)
        .filter(size -> !pictures || size <= LARGEST_BESIDE_PICTURE)
        .toArray();
  }

  private static double needed(List<Row> rows, double size) {
    return rows.stream().mapToDouble(row -> row.height(size)).sum() + GAP * (rows.size() - 1);
  }

  private List<Row> stacked(List<Tile> tiles) {
    return tiles.stream().map(tile -> new Row(List.of(tile), room.width())).toList();
  }

  private List<Row> paired(List<Tile> tiles) {
    List<Row> rows = new ArrayList<>();
    int at = 0;
    while (at < tiles.size()) {
      Tile first = tiles.get(at);
      boolean two = at + 1 < tiles.size() && suit(first, tiles.get(at + 1));
      rows.add(new Row(two ? List.of(first, tiles.get(at + 1)) : List.of(first), room.width()));
      at += two ? 2 : 1;
    }
    return rows;
  }

  private boolean suit(Tile left, Tile right) {
    double half = (room.width() - GAP) / 2;
    return !left.isAlone() && !right.isAlone() && left.width() <= half && right.width() <= half;
  }

  /** Rows that become better with more height share what is left over. */
  private List<Placed> placed(List<Row> rows, double size) {
    double left = Math.max(0, room.height() - needed(rows, size));
    long growing = rows.stream().filter(Row::grows).count();
    double y = room.y();
    List<Placed> placed = new ArrayList<>();
    for (Row row : rows) {
      double height =
          Math.min(row.height(size), room.height()) + (row.grows() ? left / growing : 0);
      double x = room.x();
      for (Tile tile : row.tiles()) {
        double own = row.grows() && !tile.grows() ? tile.height(row.cell(), size) : height;
        placed.add(new Placed(tile, new Place(x, y, row.cell(), Math.min(own, height)), size));
        x += row.cell() + GAP;
      }
      y += height + GAP;
    }
    return placed;
  }
}
