package hanki.guidance.diagram;

import hanki.guidance.Step;
import java.util.ArrayList;
import java.util.List;

/**
 * A step of a method: a label with its number, a line from the actor to the label and an arrow from
 * the label to the one acted on. A step that happens in one place goes out to its label and back.
 */
public record StepArrow(Step step, Area label, WrappedText words, Line out, Line in) {

  /** Radius of the badge with the number. */
  public static final int BADGE = 11;

  /** Room for the words in hundredths of an em at {@link MethodDiagram#TEXT} pixels. */
  private static final int ROOM = 1010;

  private static final int SIDE = 8;
  private static final int AFTER_BADGE = 7;
  private static final int ABOVE = 6;
  private static final int LINE = 18;
  private static final int SMALLEST_HEIGHT = 34;

  /** Lines leave no box and no label at its very corner. */
  private static final int CORNER = 12;

  /** Half the distance between the way out and the way back of a step in one place. */
  private static final int APART = 14;

  static WrappedText labelled(Step step) {
    return WrappedText.of(step.label(), ROOM);
  }

  static int widthOf(WrappedText words) {
    return SIDE
        + 2 * BADGE
        + AFTER_BADGE
        + (words.width() * MethodDiagram.TEXT + 99) / 100
        + SIDE
        + 2;
  }

  static int heightOf(WrappedText words) {
    return Math.max(SMALLEST_HEIGHT, words.lines().size() * LINE + 2 * ABOVE);
  }

  /** The arrow between two actors with its label in that place. */
  static StepArrow between(Step step, WrappedText words, Area from, Area to, Area label) {
    if (from.equals(to)) {
      return inPlace(step, words, from, label);
    }
    boolean beside = from.y() < to.bottom() && to.y() < from.bottom();
    boolean below = from.x() < to.right() && to.x() < from.right();
    if (beside) {
      return new StepArrow(step, label, words, sideways(from, label), turned(sideways(to, label)));
    }
    if (below) {
      return new StepArrow(step, label, words, upright(from, label), turned(upright(to, label)));
    }
    return new StepArrow(step, label, words, slanted(from, label), turned(slanted(to, label)));
  }

  private static StepArrow inPlace(Step step, WrappedText words, Area at, Area label) {
    Point middle = label.centre();
    if (label.bottom() <= at.y() || label.y() >= at.bottom()) {
      boolean above = label.bottom() <= at.y();
      int near = above ? label.bottom() : label.y();
      int far = above ? at.y() : at.bottom();
      return new StepArrow(
          step,
          label,
          words,
          new Line(new Point(middle.x() - APART, far), new Point(middle.x() - APART, near)),
          new Line(new Point(middle.x() + APART, near), new Point(middle.x() + APART, far)));
    }
    boolean left = label.right() <= at.x();
    int near = left ? label.right() : label.x();
    int far = left ? at.x() : at.right();
    int apart = APART - 4;
    return new StepArrow(
        step,
        label,
        words,
        new Line(new Point(far, middle.y() - apart), new Point(near, middle.y() - apart)),
        new Line(new Point(near, middle.y() + apart), new Point(far, middle.y() + apart)));
  }

  private static Line sideways(Area box, Area label) {
    int y = within(label.centre().y(), box.y() + CORNER, box.bottom() - CORNER);
    boolean right = label.centre().x() > box.centre().x();
    return new Line(
        new Point(right ? box.right() : box.x(), y),
        new Point(
            right ? label.x() : label.right(),
            within(y, label.y() + CORNER, label.bottom() - CORNER)));
  }

  private static Line upright(Area box, Area label) {
    int x = within(label.centre().x(), box.x() + CORNER, box.right() - CORNER);
    boolean down = label.centre().y() > box.centre().y();
    return new Line(
        new Point(x, down ? box.bottom() : box.y()),
        new Point(
            within(x, label.x() + CORNER, label.right() - CORNER),
            down ? label.y() : label.bottom()));
  }

  private static Line slanted(Area box, Area label) {
    return new Line(box.borderTowards(label.centre()), label.borderTowards(box.centre()));
  }

  private static int within(int wanted, int least, int most) {
    return Math.max(least, Math.min(most, wanted));
  }

  private static Line turned(Line line) {
    return new Line(line.to(), line.from());
  }

  StepArrow movedBy(int right, int down) {
    return new StepArrow(
        step, label.movedBy(right, down), words, out.movedBy(right, down), in.movedBy(right, down));
  }

  /** Middle of the badge. */
  public Point badge() {
    return new Point(label.x() + SIDE + BADGE, label.centre().y());
  }

  /** The lines of the label, each beginning at its place. */
  public List<TextLine> lines() {
    int top = label.centre().y() - words.lines().size() * LINE / 2;
    List<TextLine> lines = new ArrayList<>();
    for (int i = 0; i < words.lines().size(); i++) {
      lines.add(
          new TextLine(
              words.lines().get(i),
              label.x() + SIDE + 2 * BADGE + AFTER_BADGE,
              top + MethodDiagram.TEXT + i * LINE));
    }
    return lines;
  }
}
