package hanki.investigation;

import hanki.platform.audit.Trace;
import hanki.platform.audit.Traceable;

/** The name of a victim in the clear; the trail is told only whose. */
public record UnmaskedName(Long victim, String name) implements Traceable {

  @Override
  public String trace() {
    return new Trace().with("victim", victim).toString();
  }

  /** Nothing of the name stands here. */
  @Override
  public String toString() {
    return trace();
  }
}
