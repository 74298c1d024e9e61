package hanki.identity;

import hanki.platform.audit.Trace;
import hanki.platform.audit.Traceable;

/** How many sessions of an officer ended at once. */
public record EndedSessions(int count) implements Traceable {

  @Override
  public String trace() {
    return new Trace().with("ended", count).toString();
  }
}
