package hanki.investigation;

import hanki.incident.InvestigationState;
import hanki.platform.clock.BusinessClock;
import hanki.withdrawal.Withdrawal;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;

/**
 * One line in the course of a case: what happened, and what the officers did.
 *
 * @param time null if only the day is known: it stands before what has a time
 * @param of id of the event, if it is one
 * @param words what happened; empty where the kind says it all
 * @param state the state it came to; null for everything else
 * @param who organisation or officer; empty if not known
 * @param publicity null for what only officers did
 * @param struck whether and why it was struck out
 */
public record Moment(
    LocalDate day,
    LocalTime time,
    MomentKind kind,
    Long of,
    String words,
    InvestigationState state,
    String who,
    Publicity publicity,
    Withdrawal struck)
    implements Serializable {

  /** From the earliest to the latest. */
  public static final Comparator<Moment> IN_TIME =
      Comparator.comparing(Moment::day)
          .thenComparing(Moment::time, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(Moment::kind);

  /** What happened according to an entry. */
  static Moment of(CaseEvent event) {
    return new Moment(
        event.happenedOn(),
        event.happenedAt(),
        MomentKind.EVENT,
        event.id(),
        event.what(),
        null,
        event.organisation(),
        event.publicity(),
        event.withdrawal());
  }

  /** On a day, at a time if it is known. */
  static Moment on(LocalDate day, LocalTime time, MomentKind kind, String words, String who) {
    return new Moment(day, time, kind, null, words, null, who, null, Withdrawal.NONE);
  }

  /** At an instant, to the minute, as it was in Japan. */
  static Moment at(Instant instant, MomentKind kind, String words, String who) {
    LocalDateTime inJapan = inJapan(instant);
    return on(inJapan.toLocalDate(), inJapan.toLocalTime(), kind, words, who);
  }

  /** The investigation came to another state. */
  static Moment cameTo(InvestigationState state, Instant instant, String who) {
    LocalDateTime inJapan = inJapan(instant);
    return new Moment(
        inJapan.toLocalDate(),
        inJapan.toLocalTime(),
        MomentKind.STATE,
        null,
        "",
        state,
        who,
        null,
        Withdrawal.NONE);
  }

  private static LocalDateTime inJapan(Instant instant) {
    return LocalDateTime.ofInstant(instant, BusinessClock.ZONE).truncatedTo(ChronoUnit.MINUTES);
  }

  public boolean isStruck() {
    return struck.withdrawn();
  }
}
