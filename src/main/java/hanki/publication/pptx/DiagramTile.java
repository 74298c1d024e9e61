package hanki.publication.pptx;

import hanki.guidance.Actor;
import hanki.guidance.ActorKind;
import hanki.guidance.ActorPart;
import hanki.guidance.Step;
import hanki.guidance.diagram.MethodDiagram;
import hanki.publication.ReadyBlock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The steps of a method as boxes and arrows, with its title and what is to be said about steps. */
record DiagramTile(ReadyBlock.Diagram diagram, String heading, MethodDiagram laid) implements Tile {

  /** Below this the words of the drawing can no longer be read in a hall. */
  private static final double SMALLEST = 9.5 / MethodDiagram.TEXT;

  /** What it asks for as long as the words around it are large. */
  private static final double WANTED = 13.0 / MethodDiagram.TEXT;

  private static final double COMFORTABLE = 16;
  private static final double LARGEST = 1.5;
  private static final double MOST_HEIGHT = 330;

  DiagramTile(ReadyBlock.Diagram diagram, String title) {
    this(
        diagram,
        diagram.title().equals(title) ? "" : diagram.title(),
        MethodDiagram.of(actors(diagram), steps(diagram)));
  }

  private static List<Actor> actors(ReadyBlock.Diagram diagram) {
    List<Actor> actors = new ArrayList<>();
    for (ReadyBlock.Diagram.Actor actor : diagram.actors()) {
      actors.add(new Actor(actors.size() + 1, actor.name(), kind(actor)));
    }
    return actors;
  }

  private static ActorKind kind(ReadyBlock.Diagram.Actor actor) {
    return Arrays.stream(ActorKind.values())
        .filter(kind -> kind.sign().equals(actor.sign()))
        .findFirst()
        .orElseGet(
            () ->
                Arrays.stream(ActorKind.values())
                    .filter(kind -> kind.part() == ActorPart.valueOf(actor.side().name()))
                    .findFirst()
                    .orElseThrow());
  }

  private static List<Step> steps(ReadyBlock.Diagram diagram) {
    return diagram.steps().stream()
        .map(step -> new Step(step.number(), step.from(), step.to(), step.label(), step.note()))
        .toList();
  }

  private List<Paragraph> title() {
    return heading.isEmpty() ? List.of() : List.of(Paragraph.heading(heading).sized(0.9));
  }

  private List<Paragraph> note() {
    return diagram.note().isEmpty() ? List.of() : List.of(Paragraph.note(diagram.note()));
  }

  private static double height(List<Paragraph> paragraphs, double width, double size) {
    return paragraphs.stream().mapToDouble(each -> each.height(width, size)).sum();
  }

  @Override
  public double height(double width, double size) {
    double words = size >= COMFORTABLE ? WANTED : SMALLEST;
    double picture = Math.min(MOST_HEIGHT, laid.height() * Math.min(words, width / laid.width()));
    return picture + height(title(), width, size) + height(note(), width, size) + 16;
  }

  @Override
  public double width() {
    return laid.width() * SMALLEST;
  }

  @Override
  public boolean grows() {
    return true;
  }

  @Override
  public boolean isAlone() {
    return false;
  }

  @Override
  public void draw(Canvas canvas, Place place, double size) {
    double title = height(title(), place.width(), size);
    double note = height(note(), place.width(), size);
    if (title > 0) {
      canvas.text(place.top(title), title(), size, false);
    }
    Place picture = place.below(title + 4).top(place.height() - title - note - 16);
    double scale =
        Math.min(
            LARGEST, Math.min(picture.width() / laid.width(), picture.height() / laid.height()));
    double x = picture.x() + (picture.width() - laid.width() * scale) / 2;
    double y = picture.y() + (picture.height() - laid.height() * scale) / 2;
    new SlideDiagram(laid, canvas, x, y, scale).draw(diagram.alt());
    if (note > 0) {
      canvas.text(place.below(place.height() - note), note(), size, false);
    }
  }
}
