package hanki.consultation;

import hanki.platform.audit.Trace;
import hanki.platform.audit.Traceable;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * What an officer entered about one thing that happened to a consultation. What its kind does not
 * ask for is left out; what it asks for must be there.
 *
 * @param channel of a follow-up
 * @param handling of a handling; an incident is investigated
 * @param closedAs of a closing, or of a check that closes
 * @param nextCheck of a reopening, or of a check that leaves it open: a day in the year after this
 *     one
 * @param words at most 2,000 characters
 * @param submitToken made with the form, so that saving twice records once
 */
public record EventDraft(
    EventKind kind,
    LocalDate happenedOn,
    LocalTime happenedAt,
    Channel channel,
    Handling handling,
    Closing closedAs,
    LocalDate nextCheck,
    String words,
    String submitToken)
    implements Traceable {

  /**
   * Keeps to what the kind asks for.
   *
   * @throws EventIncomplete if something it asks for is missing
   * @throws NextCheckOutOfReach if the next check is not in the year after this day
   */
  public EventDraft {
    channel = kind == EventKind.FOLLOW_UP ? needed("channel", channel) : null;
    handling =
        switch (kind) {
          case HANDLING -> needed("handling", handling);
          case INCIDENT -> Handling.INVESTIGATION;
          default -> null;
        };
    closedAs =
        switch (kind) {
          case CLOSING -> needed("closedAs", closedAs);
          case CHECK -> closedAs;
          case INCIDENT -> Closing.INCIDENT;
          default -> null;
        };
    boolean staysOpen = kind == EventKind.REOPENING || kind == EventKind.CHECK && closedAs == null;
    nextCheck = staysOpen ? needed("nextCheck", nextCheck) : null;
    if (nextCheck != null
        && (!nextCheck.isAfter(happenedOn) || nextCheck.isAfter(happenedOn.plusYears(1)))) {
      throw new NextCheckOutOfReach();
    }
    words = needed("words", words).strip();
  }

  private static <T> T needed(String field, T value) {
    if (value == null) {
      throw new EventIncomplete(field);
    }
    return value;
  }

  /** The same as another kind of event. */
  EventDraft as(EventKind other) {
    return new EventDraft(
        other, happenedOn, happenedAt, channel, handling, closedAs, nextCheck, words, submitToken);
  }

  @Override
  public String trace() {
    return new Trace()
        .with("kind", kind)
        .with("on", happenedOn)
        .with("channel", channel)
        .with("handling", handling)
        .with("closedAs", closedAs)
        .with("nextCheck", nextCheck)
        .toString();
  }
}
