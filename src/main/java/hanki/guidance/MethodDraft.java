package hanki.guidance;

import hanki.platform.Label;
import hanki.reference.Validity;
import java.util.List;

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

  /** The same with copies of its lists. */
  public MethodDraft {
    actors = List.copyOf(actors);
    steps = List.copyOf(steps);
  }
}
