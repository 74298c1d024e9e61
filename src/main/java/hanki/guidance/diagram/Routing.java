package hanki.guidance.diagram;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts the labels of the steps where they and their lines are in nobody's way: each label in turn
 * takes the best of the places near the middle of its arrow, until none wants to move any more.
 */
final class Routing {

  /** What one overlap weighs; a routing that weighs less has none. */
  static final double OVERLAP = 1000;

  private static final int SWEEPS = 8;
  private static final int[] ALONG = {0, 18, -18, 36, -36, 60, -60, 90, -90};
  private static final int[] ASIDE = {0, 20, -20, 40, -40, 64, -64, 92, -92, 130, -130};
  private static final int FROM_BOX = 30;

  private final Cast cast;
  private final List<Area> boxes;
  private final List<List<Place>> places = new ArrayList<>();
  private final StepArrow[] arrows;
  private final double[] strayed;

  /** A place for the middle of a label, and how far it is from where it belongs. */
  private record Place(Point middle, double strayed) {}

  Routing(Cast cast, List<Area> boxes) {
    this.cast = cast;
    this.boxes = boxes;
    arrows = new StepArrow[cast.steps().size()];
    strayed = new double[arrows.length];
    for (int step = 0; step < arrows.length; step++) {
      places.add(placesOf(step));
      take(step, places.get(step).get(0));
    }
    for (int sweep = 0; sweep < SWEEPS && sweepMoves(); sweep++) {
      // each label sees where the others went
    }
  }

  List<StepArrow> arrows() {
    return List.of(arrows);
  }

  /** Overlaps, crossings and strayed labels; smaller is better. */
  double cost() {
    double cost = 0;
    for (int step = 0; step < arrows.length; step++) {
      cost += costOf(step);
    }
    return cost;
  }

  private boolean sweepMoves() {
    boolean moved = false;
    for (int step = 0; step < arrows.length; step++) {
      double least = costOf(step);
      StepArrow before = arrows[step];
      StepArrow best = before;
      double bestStrayed = strayed[step];
      for (Place place : places.get(step)) {
        take(step, place);
        double cost = costOf(step);
        if (cost < least - 0.01) {
          least = cost;
          best = arrows[step];
          bestStrayed = place.strayed();
        }
      }
      arrows[step] = best;
      strayed[step] = bestStrayed;
      moved |= best != before;
    }
    return moved;
  }

  private void take(int step, Place place) {
    arrows[step] =
        StepArrow.between(
            cast.steps().get(step),
            cast.label(step),
            from(step),
            to(step),
            Area.around(place.middle(), cast.widthOfLabel(step), cast.heightOfLabel(step)));
    strayed[step] = place.strayed();
  }

  private Area from(int step) {
    return boxes.get(cast.links().get(step).from());
  }

  private Area to(int step) {
    return boxes.get(cast.links().get(step).to());
  }

  private List<Place> placesOf(int step) {
    if (cast.links().get(step).isInPlace()) {
      return placesAround(from(step), cast.widthOfLabel(step), cast.heightOfLabel(step));
    }
    Point leaving = from(step).borderTowards(to(step).centre());
    Point arriving = to(step).borderTowards(from(step).centre());
    double length = Math.max(1, leaving.distance(arriving));
    double right = (arriving.x() - leaving.x()) / length;
    double down = (arriving.y() - leaving.y()) / length;
    Point middle = besideItsLike(step, leaving, arriving);
    List<Place> all = new ArrayList<>();
    for (int along : ALONG) {
      for (int aside : ASIDE) {
        all.add(
            new Place(
                middle.movedBy(
                    (int) Math.round(right * along - down * aside),
                    (int) Math.round(down * along + right * aside)),
                0.2 * Math.abs(along) + 0.35 * Math.abs(aside)));
      }
    }
    return all;
  }

  /** Steps between the same two actors stand below each other, or beside on an upright way. */
  private Point besideItsLike(int step, Point leaving, Point arriving) {
    List<Integer> together = cast.together(cast.links().get(step));
    boolean upright = leaving.x() == arriving.x() || from(step).x() == to(step).x();
    int before = 0;
    int whole = -Grid.BETWEEN_LABELS;
    for (int each : together) {
      int size = upright ? cast.widthOfLabel(each) : cast.heightOfLabel(each);
      before += each < step ? size + Grid.BETWEEN_LABELS : 0;
      whole += size + Grid.BETWEEN_LABELS;
    }
    int own = upright ? cast.widthOfLabel(step) : cast.heightOfLabel(step);
    int shift = before + own / 2 - whole / 2;
    Point middle = new Point((leaving.x() + arriving.x()) / 2, (leaving.y() + arriving.y()) / 2);
    return upright ? middle.movedBy(shift, 0) : middle.movedBy(0, shift);
  }

  private static List<Place> placesAround(Area box, int width, int height) {
    List<Place> all = new ArrayList<>();
    Point middle = box.centre();
    int down = (box.height() + height) / 2 + FROM_BOX;
    int right = (box.width() + width) / 2 + FROM_BOX;
    for (int shift : new int[] {0, 16, -16, 32, -32}) {
      all.add(new Place(middle.movedBy(shift, -down), 1 + Math.abs(shift) * 0.2));
      all.add(new Place(middle.movedBy(shift, down), Math.abs(shift) * 0.2));
      all.add(new Place(middle.movedBy(right, shift), 8 + Math.abs(shift) * 0.2));
      all.add(new Place(middle.movedBy(-right, shift), 8 + Math.abs(shift) * 0.2));
    }
    return all;
  }

  private double costOf(int step) {
    StepArrow arrow = arrows[step];
    double cost = strayed[step];
    for (int actor = 0; actor < boxes.size(); actor++) {
      boolean own = cast.links().get(step).from() == actor || cast.links().get(step).to() == actor;
      cost += Clearance.between(arrow, boxes.get(actor), own);
    }
    for (int other = 0; other < arrows.length; other++) {
      if (other != step && arrows[other] != null) {
        cost += Clearance.between(arrow, arrows[other]);
      }
    }
    return cost;
  }
}
