package hanki.audit;

import hanki.platform.audit.Trace;
import hanki.platform.audit.Traceable;

/**
 * What the auditor asked for: beginning of an officer number, beginning of an action; either empty.
 */
public record AuditFilter(String actor, String action) implements Traceable {

  /** Missing words filter nothing. */
  public AuditFilter {
    actor = actor == null ? "" : actor.strip();
    action = action == null ? "" : action.strip();
  }

  String actorPattern() {
    return literal(actor) + "%";
  }

  String actionPattern() {
    return literal(action) + "%";
  }

  private static String literal(String typed) {
    return typed.replace("!", "!!").replace("%", "!%").replace("_", "!_");
  }

  @Override
  public String trace() {
    return new Trace().with("actor", actor).with("action", action).toString();
  }
}
