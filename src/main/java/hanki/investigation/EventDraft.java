package hanki.investigation;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * What an officer entered about something that happened.
 *
 * @param at null if the time is not known
 * @param organisation who did it or where it happened; empty if not said
 * @param submitToken made with the form, so that saving twice adds once
 */
public record EventDraft(
    LocalDate on,
    LocalTime at,
    String what,
    String organisation,
    Publicity publicity,
    String submitToken) {

  /** Blanks around words do not belong to them. */
  public EventDraft {
    what = what.strip();
    organisation = organisation.strip();
  }
}
