package hanki.guidance.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The diagram of a method with so many actors or steps that no grid holds them without overlaps:
 * the actors side by side, each with a line down, and one step below the other between them.
 * Nothing can overlap, whatever stands in it.
 */
final class Ladder {

  private static final int BETWEEN_ACTORS = 40;
  private static final int BELOW_ACTORS = 34;
  private static final int BETWEEN_STEPS = 30;
  private static final int STUB = 26;

  private final Cast cast;
  private final int pitch;
  private final int foot;

  Ladder(Cast cast) {
    this.cast = cast;
    int widest = IntStream.range(0, cast.steps().size()).map(cast::widthOfLabel).max().orElse(0);
    pitch = Math.max(ActorBox.WIDTH + BETWEEN_ACTORS, widest + 2 * STUB);
    foot = IntStream.range(0, cast.actors().size()).map(cast::heightOfActor).max().orElse(0);
  }

  List<Area> boxes() {
    List<Area> boxes = new ArrayList<>();
    for (int actor = 0; actor < cast.actors().size(); actor++) {
      boxes.add(new Area(actor * pitch, 0, ActorBox.WIDTH, foot));
    }
    return boxes;
  }

  List<StepArrow> arrows() {
    List<StepArrow> arrows = new ArrayList<>();
    int y = foot + BELOW_ACTORS;
    for (int step = 0; step < cast.steps().size(); step++) {
      int height = cast.heightOfLabel(step);
      arrows.add(arrow(step, y, height));
      y += height + BETWEEN_STEPS;
    }
    return arrows;
  }

  private StepArrow arrow(int step, int top, int height) {
    Seating.Link link = cast.links().get(step);
    int from = link.from() * pitch + ActorBox.WIDTH / 2;
    int to = link.to() * pitch + ActorBox.WIDTH / 2;
    int width = cast.widthOfLabel(step);
    if (link.isInPlace()) {
      Area label = new Area(from + STUB, top, width, height);
      int middle = label.centre().y();
      return new StepArrow(
          cast.steps().get(step),
          label,
          cast.label(step),
          new Line(new Point(from, middle - 8), new Point(label.x(), middle - 8)),
          new Line(new Point(label.x(), middle + 8), new Point(from, middle + 8)));
    }
    int step1 = to > from ? 1 : -1;
    // beside the one who acts, so that nobody stands between the label and its beginning
    int middleX = from + step1 * pitch / 2;
    Area label = Area.around(new Point(middleX, top + height / 2), width, height);
    int y = label.centre().y();
    return new StepArrow(
        cast.steps().get(step),
        label,
        cast.label(step),
        new Line(new Point(from, y), new Point(step1 > 0 ? label.x() : label.right(), y)),
        new Line(new Point(step1 > 0 ? label.right() : label.x(), y), new Point(to, y)));
  }

  /** The lines down from the actors, on which the arrows begin and end. */
  List<Line> rails() {
    int end =
        foot
            + BELOW_ACTORS
            + IntStream.range(0, cast.steps().size())
                .map(cast::heightOfLabel)
                .map(height -> height + BETWEEN_STEPS)
                .sum();
    return boxes().stream()
        .map(box -> new Line(new Point(box.centre().x(), foot), new Point(box.centre().x(), end)))
        .toList();
  }
}
