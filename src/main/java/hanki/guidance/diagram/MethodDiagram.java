package hanki.guidance.diagram;

import hanki.guidance.Actor;
import hanki.guidance.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The diagram of a method, laid out: no box, label or line of another step is overlapped by a
 * label. The same for the same actors and steps, always.
 *
 * @param width in pixels
 * @param height in pixels
 * @param actors in their order
 * @param steps in their order
 * @param rails lines down from the actors where the steps stand below each other; usually none
 */
public record MethodDiagram(
    int width, int height, List<ActorBox> actors, List<StepArrow> steps, List<Line> rails) {

  /** Size of all words in pixels. */
  public static final int TEXT = 13;

  private static final LaidOut LAID_OUT = new LaidOut();
  private static final int MARGIN = 4;
  private static final int SEATINGS = 24;
  private static final double[] STRETCHES = {1, 1.25, 1.6};

  /** What these cost beside crossings and strayed labels: a pixel of area, an odd seating. */
  private static final double PER_PIXEL = 1 / 9000.0;

  private static final double PER_SEATING = 8;

  /** The same with copies of its lists. */
  public MethodDiagram {
    actors = List.copyOf(actors);
    steps = List.copyOf(steps);
    rails = List.copyOf(rails);
  }

  /** Lays out the steps between the actors; steps that name somebody else are left out. */
  public static MethodDiagram of(List<Actor> actors, List<Step> steps) {
    return LAID_OUT.diagram(actors, steps, () -> laidOut(actors, steps));
  }

  private static MethodDiagram laidOut(List<Actor> actors, List<Step> steps) {
    Cast cast = new Cast(actors, steps);
    List<Seating> seatings = Seating.best(cast.actors().size(), cast.links(), SEATINGS);
    for (double stretch : STRETCHES) {
      MethodDiagram best = null;
      double least = Routing.OVERLAP;
      for (Seating seating : seatings) {
        List<Area> boxes = Grid.boxes(cast, seating, stretch);
        Routing routing = new Routing(cast, boxes);
        MethodDiagram found = moved(cast, boxes, routing.arrows(), List.of());
        double cost =
            routing.cost() + found.width * found.height * PER_PIXEL + seating.cost() * PER_SEATING;
        if (cost < least) {
          least = cost;
          best = found;
        }
      }
      if (best != null) {
        return best;
      }
    }
    Ladder ladder = new Ladder(cast);
    return moved(cast, ladder.boxes(), ladder.arrows(), ladder.rails());
  }

  /** Moves everything so that it begins at the upper left corner. */
  private static MethodDiagram moved(
      Cast cast, List<Area> boxes, List<StepArrow> arrows, List<Line> rails) {
    List<Area> all = Stream.concat(boxes.stream(), arrows.stream().map(StepArrow::label)).toList();
    int right = MARGIN - all.stream().mapToInt(Area::x).min().orElse(0);
    int down = MARGIN - all.stream().mapToInt(Area::y).min().orElse(0);
    int width = all.stream().mapToInt(Area::right).max().orElse(0) + right + MARGIN;
    int bottom =
        Stream.concat(all.stream().map(Area::bottom), rails.stream().map(rail -> rail.to().y()))
            .mapToInt(Integer::intValue)
            .max()
            .orElse(0);
    List<ActorBox> placed = new ArrayList<>();
    IntStream.range(0, boxes.size())
        .forEach(
            i ->
                placed.add(
                    new ActorBox(
                        cast.actors().get(i), boxes.get(i).movedBy(right, down), cast.name(i))));
    return new MethodDiagram(
        width,
        bottom + down + MARGIN,
        placed,
        arrows.stream().map(arrow -> arrow.movedBy(right, down)).toList(),
        rails.stream().map(rail -> rail.movedBy(right, down)).toList());
  }
}
