package hanki.publication.drawing;

import hanki.guidance.Actor;
import hanki.guidance.ActorKind;
import hanki.guidance.Step;
import hanki.guidance.diagram.MethodDiagram;
import hanki.publication.ReadyBlock.Diagram;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The diagram of a report laid out, as the guidance lays its own out. */
public final class DrawnMethod {

  private DrawnMethod() {}

  /** Laid out from what the report holds: a frozen one does not follow the guidance. */
  public static MethodDiagram of(Diagram diagram) {
    List<Actor> actors = new ArrayList<>();
    for (Diagram.Actor actor : diagram.actors()) {
      actors.add(new Actor(actors.size() + 1, actor.name(), kind(actor)));
    }
    return MethodDiagram.of(
        actors,
        diagram.steps().stream()
            .map(step -> new Step(step.number(), step.from(), step.to(), step.label(), step.note()))
            .toList());
  }

  private static ActorKind kind(Diagram.Actor actor) {
    return Arrays.stream(ActorKind.values())
        .filter(kind -> kind.sign().equals(actor.sign()))
        .findFirst()
        .orElse(ActorKind.OTHER);
  }
}
