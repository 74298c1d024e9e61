package hanki.guidance.diagram;

import hanki.guidance.Actor;
import java.util.ArrayList;
import java.util.List;

/** An actor of a method in its place: a sign for its kind, its name below. */
public record ActorBox(Actor actor, Area area, WrappedText name) {

  static final int WIDTH = 174;
  static final int LINE = 18;

  /** Room for the name in hundredths of an em at {@link MethodDiagram#TEXT} pixels. */
  private static final int ROOM = 1210;

  private static final int ABOVE = 10;
  private static final int ICON = 30;
  private static final int BETWEEN = 6;
  private static final int BELOW = 11;

  static WrappedText named(Actor actor) {
    return WrappedText.of(actor.name(), ROOM);
  }

  static int heightOf(WrappedText name) {
    return ABOVE + ICON + BETWEEN + name.lines().size() * LINE + BELOW;
  }

  ActorBox movedBy(int right, int down) {
    return new ActorBox(actor, area.movedBy(right, down), name);
  }

  private int top() {
    return area.y() + (area.height() - heightOf(name)) / 2 + ABOVE;
  }

  /** Upper left corner of the sign, which is 24 by 24 units drawn 30 pixels wide. */
  public Point icon() {
    return new Point(area.centre().x() - ICON / 2, top());
  }

  /** The lines of the name, each to be centred on its place. */
  public List<TextLine> lines() {
    List<TextLine> lines = new ArrayList<>();
    for (int i = 0; i < name.lines().size(); i++) {
      lines.add(
          new TextLine(
              name.lines().get(i),
              area.centre().x(),
              top() + ICON + BETWEEN + MethodDiagram.TEXT + i * LINE));
    }
    return lines;
  }
}
