package hanki.identity;

import java.time.Instant;

/**
 * How a session stands at a request.
 *
 * @param owed what has to be done first
 * @param confirmedAt when the officer last proved to be the officer
 * @param until when it ends if nothing more is done
 * @param atLatest when it ends whatever is done
 * @param ending why it is over; null if it is open
 */
public record Standing(
    Long sessionId,
    Officer officer,
    Owed owed,
    Instant confirmedAt,
    Instant until,
    Instant atLatest,
    Ending ending) {

  Standing confirmedAt(Instant now) {
    return new Standing(sessionId, officer, owed, now, until, atLatest, ending);
  }

  /** Whether the session is open. */
  public boolean isOpen() {
    return ending == null;
  }
}
