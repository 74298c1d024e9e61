package hanki.guidance;

import hanki.platform.Label;
import hanki.reference.Validity;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What an analyst wrote about one method.
 *
 * @param code stays as it was given when the method was added
 * @param submitToken made with the form, so that saving twice adds once
 */
public record MethodDraft(
    String code,
    MethodKind kind,
    Label name,
    String summary,
    String source,
    Validity validity,
    List<Actor> actors,
    List<Step> steps,
    String submitToken) {

  /** As many actors as a diagram holds, and steps. */
  public static final int MOST_ACTORS = 12;

  public static final int MOST_STEPS = 20;

  /** The same with copies of its lists. */
  public MethodDraft {
    actors = List.copyOf(actors);
    steps = List.copyOf(steps);
  }

  /**
   * Sees to it that the diagram can be drawn and read.
   *
   * @throws NothingDrawn if nobody acts or nothing happens
   * @throws MethodTooLarge if more take part, or more happens, than anybody can follow
   * @throws ActorNamedTwice if two actors cannot be told apart
   * @throws StepNamesNobody if a step is between actors that are not there
   * @throws StepWithoutLabel if a step does not say what happens
   */
  void keepReadable() {
    if (actors.isEmpty() || steps.isEmpty()) {
      throw new NothingDrawn();
    }
    if (actors.size() > MOST_ACTORS || steps.size() > MOST_STEPS) {
      throw new MethodTooLarge(MOST_ACTORS, MOST_STEPS);
    }
    Set<String> names = new HashSet<>();
    for (Actor actor : actors) {
      if (!names.add(actor.name())) {
        throw new ActorNamedTwice(actor.name());
      }
    }
    for (Step step : steps) {
      if (step.label().isBlank()) {
        throw new StepWithoutLabel(step.number());
      }
      if (!names.contains(step.actor()) || !names.contains(step.target())) {
        throw new StepNamesNobody(step.number());
      }
    }
  }
}
