package hanki.guidance.diagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Which actor stands in which cell of a grid of three by three: those who act on each other side by
 * side, the first step at the upper left, few arrows that cross or have to go round somebody.
 */
final class Seating {

  /** Columns of the grid, and its rows. */
  static final int SIDE = 3;

  private static final double CROSSING = 8;

  private final int[] cells;
  private final double cost;

  private Seating(int[] cells, double cost) {
    this.cells = cells;
    this.cost = cost;
  }

  /** What speaks against it; smaller is better. */
  double cost() {
    return cost;
  }

  int column(int actor) {
    return cells[actor] % SIDE;
  }

  int row(int actor) {
    return cells[actor] / SIDE;
  }

  /** A step between two actors, by their places in the list of actors. */
  record Link(int from, int to) {

    boolean isInPlace() {
      return from == to;
    }
  }

  /** The best seatings, the best one first; none for more actors than there are cells. */
  static List<Seating> best(int actors, List<Link> links, int howMany) {
    Search search =
        new Search(actors, links.stream().filter(link -> !link.isInPlace()).toList(), howMany);
    if (actors <= SIDE * SIDE) {
      search.seat(0, 0);
    }
    return search.found.stream()
        .sorted(Comparator.comparingDouble(each -> each.cost))
        .limit(howMany)
        .toList();
  }

  /** Walks through the seatings and leaves each way that cannot be among the best any more. */
  private static final class Search {

    private final List<Link> links;
    private final int howMany;
    private final int[] cells;
    private final boolean[] taken = new boolean[SIDE * SIDE];
    private List<Seating> found = new ArrayList<>();
    private double worst = Double.MAX_VALUE;

    Search(int actors, List<Link> links, int howMany) {
      this.links = links;
      this.howMany = howMany;
      cells = new int[actors];
    }

    void seat(int actor, double cost) {
      if (cost >= worst) {
        return;
      }
      if (actor == cells.length) {
        finish(cost);
        return;
      }
      for (int cell = 0; cell < taken.length; cell++) {
        if (!taken[cell]) {
          taken[cell] = true;
          cells[actor] = cell;
          seat(actor + 1, cost + costOf(actor));
          taken[cell] = false;
        }
      }
    }

    private double costOf(int actor) {
      double cost = 0;
      for (Link link : links) {
        if (Math.max(link.from(), link.to()) == actor) {
          cost += distance(cells[link.from()], cells[link.to()]);
          cost += against(cells[link.from()], cells[link.to()]);
        }
      }
      return cost;
    }

    /** Beside each other reads best, then one below the other; aslant or far is worse. */
    private static double distance(int one, int other) {
      int aside = Math.abs(one % SIDE - other % SIDE);
      int down = Math.abs(one / SIDE - other / SIDE);
      if (aside + down == 1) {
        return down == 0 ? 0 : 0.7;
      }
      return aside == 1 && down == 1 ? 3 : aside == 0 || down == 0 ? 2.6 : 6.0 + aside + down;
    }

    /** One reads from left to right and downwards. */
    private static double against(int from, int to) {
      return (from % SIDE > to % SIDE ? 0.25 : 0) + (from / SIDE > to / SIDE ? 0.2 : 0);
    }

    private void finish(double cost) {
      int columns = used(cell -> cell % SIDE);
      int rows = used(cell -> cell / SIDE);
      if (columns < 0 || rows < 0) {
        return;
      }
      double whole = cost + 0.2 * columns + 0.6 * rows + firstAside() + obstacles() + crossings();
      if (whole >= worst) {
        return;
      }
      found.add(new Seating(cells.clone(), whole));
      if (found.size() >= 2 * howMany) {
        found.sort(Comparator.comparingDouble(each -> each.cost));
        found = new ArrayList<>(found.subList(0, howMany));
        worst = found.get(howMany - 1).cost;
      }
    }

    /** How many lines of the grid are used; -1 if one at the beginning or between is empty. */
    private int used(IntUnaryOperator line) {
      boolean[] used = new boolean[SIDE];
      IntStream.of(cells).forEach(cell -> used[line.applyAsInt(cell)] = true);
      int count = 0;
      while (count < SIDE && used[count]) {
        count++;
      }
      for (int i = count; i < SIDE; i++) {
        if (used[i]) {
          return -1;
        }
      }
      return count;
    }

    private double firstAside() {
      if (links.isEmpty()) {
        return 0;
      }
      int first = cells[links.get(0).from()];
      return 0.5 * (first % SIDE) + 0.3 * (first / SIDE);
    }

    /** Somebody who stands in the way of an arrow. */
    private double obstacles() {
      double cost = 0;
      for (Link link : links) {
        int one = cells[link.from()];
        int other = cells[link.to()];
        boolean hasMiddle =
            (one % SIDE + other % SIDE) % 2 == 0 && (one / SIDE + other / SIDE) % 2 == 0;
        int middle = (one / SIDE + other / SIDE) / 2 * SIDE + (one % SIDE + other % SIDE) / 2;
        cost += hasMiddle && taken[middle] && middle != one && middle != other ? 12 : 0;
      }
      return cost;
    }

    private double crossings() {
      double cost = 0;
      for (int i = 0; i < links.size(); i++) {
        for (int j = 0; j < i; j++) {
          cost += cross(links.get(i), links.get(j)) ? CROSSING : 0;
        }
      }
      return cost;
    }

    private boolean cross(Link one, Link other) {
      boolean meet =
          one.from() == other.from()
              || one.from() == other.to()
              || one.to() == other.from()
              || one.to() == other.to();
      return !meet && line(one).crosses(line(other));
    }

    private Line line(Link link) {
      return new Line(place(cells[link.from()]), place(cells[link.to()]));
    }

    private static Point place(int cell) {
      return new Point(cell % SIDE, cell / SIDE);
    }
  }
}
