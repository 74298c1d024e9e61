package hanki.guidance.diagram;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The boxes of the actors in their cells, with as much room between them as the labels of their
 * arrows need.
 */
final class Grid {

  private static final int SIDE = Seating.SIDE;

  /** Between labels that belong to the same two actors. */
  static final int BETWEEN_LABELS = 12;

  private static final int COLUMN_GAP = 56;
  private static final int ROW_GAP = 44;

  /** Visible length of the line at either end of a label. */
  private static final int LINE_BESIDE = 32;

  private static final int LINE_BELOW = 26;
  private static final int ASLANT = 20;

  private final Cast cast;
  private final Seating seating;
  private final int[] heights;
  private final int[] rows = new int[SIDE];
  private final int[] columnGaps = new int[SIDE];
  private final int[] rowGaps = new int[SIDE];

  private Grid(Cast cast, Seating seating) {
    this.cast = cast;
    this.seating = seating;
    heights = new int[cast.actors().size()];
  }

  /**
   * The boxes in the order of the actors.
   *
   * @param stretch how much wider than usual the gaps are
   */
  static List<Area> boxes(Cast cast, Seating seating, double stretch) {
    Grid grid = new Grid(cast, seating);
    Arrays.fill(grid.columnGaps, COLUMN_GAP);
    Arrays.fill(grid.rowGaps, ROW_GAP);
    grid.makeRoomForActors();
    cast.links().stream().filter(link -> !link.isInPlace()).forEach(grid::makeRoom);
    return grid.placed(stretch);
  }

  /** Those in one row are equally high, unless one of them has many arrows beside it. */
  private void makeRoomForActors() {
    for (int actor = 0; actor < heights.length; actor++) {
      widen(rows, seating.row(actor), cast.heightOfActor(actor));
    }
    for (int actor = 0; actor < heights.length; actor++) {
      heights[actor] = rows[seating.row(actor)];
    }
  }

  private void makeRoom(Seating.Link link) {
    List<Integer> steps = cast.together(link);
    int widest = steps.stream().mapToInt(cast::widthOfLabel).max().orElseThrow();
    int highest = steps.stream().mapToInt(cast::heightOfLabel).max().orElseThrow();
    int stacked =
        steps.stream().mapToInt(cast::heightOfLabel).sum() + BETWEEN_LABELS * (steps.size() - 1);
    int column = Math.min(seating.column(link.from()), seating.column(link.to()));
    int row = Math.min(seating.row(link.from()), seating.row(link.to()));
    int aside = Math.abs(seating.column(link.from()) - seating.column(link.to()));
    int down = Math.abs(seating.row(link.from()) - seating.row(link.to()));
    if (down == 0) {
      widen(heights, link.from(), stacked + BETWEEN_LABELS);
      widen(heights, link.to(), stacked + BETWEEN_LABELS);
      widen(rows, row, stacked + BETWEEN_LABELS);
      widen(columnGaps, column, aside == 1 ? widest + 2 * LINE_BESIDE : 0);
    } else if (aside == 0) {
      widen(rowGaps, row, down == 1 ? highest + 2 * LINE_BELOW : 0);
      int besides = steps.stream().mapToInt(cast::widthOfLabel).sum();
      widen(columnGaps, column, (besides - ActorBox.WIDTH) / 2 + BETWEEN_LABELS * steps.size());
    } else {
      widen(columnGaps, column, widest + ASLANT);
      widen(rowGaps, row, stacked + 2 * ASLANT);
    }
  }

  private static void widen(int[] gaps, int place, int needed) {
    gaps[place] = Math.max(gaps[place], needed);
  }

  private List<Area> placed(double stretch) {
    List<Area> boxes = new ArrayList<>();
    for (int actor = 0; actor < cast.actors().size(); actor++) {
      int column = seating.column(actor);
      int row = seating.row(actor);
      int x = column * ActorBox.WIDTH + before(columnGaps, column, stretch);
      int y = IntStream.range(0, row).map(i -> rows[i]).sum() + before(rowGaps, row, stretch);
      boxes.add(new Area(x, y + (rows[row] - heights[actor]) / 2, ActorBox.WIDTH, heights[actor]));
    }
    return boxes;
  }

  private static int before(int[] gaps, int place, double stretch) {
    return (int) Math.round(IntStream.range(0, place).map(i -> gaps[i]).sum() * stretch);
  }
}
