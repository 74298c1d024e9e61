package hanki.guidance.diagram;

/** How much two things in a diagram are in each other's way. */
final class Clearance {

  /** Free space around a label and beside a line. */
  private static final int AROUND_LABEL = 8;

  private static final int BESIDE_LINE = 5;
  private static final int SHORTEST_LINE = 16;
  private static final double CROSSING = 70;
  private static final double SAME_DOOR = 30;
  private static final int DOOR = 14;

  private Clearance() {}

  /** Of a step and an actor. */
  static double between(StepArrow arrow, Area box, boolean own) {
    Area kept = own ? box.grownBy(-2) : box.grownBy(AROUND_LABEL);
    double cost = arrow.label().overlaps(box.grownBy(AROUND_LABEL)) ? Routing.OVERLAP : 0;
    cost += kept.isCrossedBy(arrow.out()) ? Routing.OVERLAP : 0;
    cost += kept.isCrossedBy(arrow.in()) ? Routing.OVERLAP : 0;
    cost += arrow.out().length() < SHORTEST_LINE ? Routing.OVERLAP : 0;
    return cost + (arrow.in().length() < SHORTEST_LINE ? Routing.OVERLAP : 0);
  }

  /** Of two steps. */
  static double between(StepArrow one, StepArrow other) {
    double cost =
        one.label().grownBy(AROUND_LABEL / 2).overlaps(other.label().grownBy(AROUND_LABEL / 2))
            ? Routing.OVERLAP
            : 0;
    cost += runsThrough(one, other.label()) ? Routing.OVERLAP : 0;
    cost += runsThrough(other, one.label()) ? Routing.OVERLAP : 0;
    for (Line line : new Line[] {one.out(), one.in()}) {
      for (Line crossed : new Line[] {other.out(), other.in()}) {
        cost += line.crosses(crossed) ? CROSSING : 0;
      }
    }
    return cost + sameDoor(one, other);
  }

  private static boolean runsThrough(StepArrow arrow, Area label) {
    Area kept = label.grownBy(BESIDE_LINE);
    return kept.isCrossedBy(arrow.out()) || kept.isCrossedBy(arrow.in());
  }

  /** Arrows that touch an actor at the same spot cannot be told apart. */
  private static double sameDoor(StepArrow one, StepArrow other) {
    double cost = 0;
    for (Point door : new Point[] {one.out().from(), one.in().to()}) {
      for (Point taken : new Point[] {other.out().from(), other.in().to()}) {
        cost += door.distance(taken) < DOOR ? SAME_DOOR : 0;
      }
    }
    return cost;
  }
}
