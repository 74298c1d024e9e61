package hanki.audit;

import hanki.platform.audit.Counted;
import hanki.platform.audit.Trace;
import hanki.platform.audit.Traceable;

/**
 * What is taken away of the trail.
 *
 * @param format {@code jsonl}: the whole chain for the verifier; {@code csv}: what the filter
 *     leaves
 * @param last the last entry that belongs to it
 * @param count how many entries it has
 * @param purpose what for, as typed
 */
public record TakenTrail(String format, AuditFilter filter, long last, long count, String purpose)
    implements Traceable, Counted {

  @Override
  public String trace() {
    return new Trace().with("format", format).with("last", last).with("purpose", purpose)
        + (filter.trace().isEmpty() ? "" : " / " + filter.trace());
  }
}
