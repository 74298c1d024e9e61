package hanki.withdrawal;

import hanki.platform.audit.Trace;
import hanki.platform.audit.Traceable;

/**
 * How a record stands.
 *
 * @param page where it is shown
 */
public record StandingRecord(
    String kind, Long id, String page, String number, Withdrawal withdrawal) implements Traceable {

  @Override
  public String trace() {
    return new Trace().with("kind", kind).with("withdrawn", withdrawal.withdrawn()).toString();
  }
}
