package hanki.audit;

import hanki.platform.audit.Trace;
import hanki.platform.audit.Traceable;
import hanki.platform.clock.BusinessClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the auditor asked for. Empty and null conditions filter nothing.
 *
 * @param from first day, in Japan
 * @param to last day, in Japan
 * @param actor beginning of an officer number
 * @param action exactly that action
 * @param outcome a name of {@link Outcome}
 * @param kind what the trail calls the record: consultation
 * @param subject id or number of the record
 * @param words part of the detail, in any case
 */
public record AuditFilter(
    LocalDate from,
    LocalDate to,
    String actor,
    String action,
    String outcome,
    String kind,
    String subject,
    String words)
    implements Traceable {

  private static final Instant EARLIEST = Instant.parse("1970-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("9000-01-01T00:00:00Z");

  /** Missing words filter nothing. */
  public AuditFilter {
    actor = stripped(actor);
    action = stripped(action);
    outcome = stripped(outcome);
    kind = stripped(kind);
    subject = stripped(subject);
    words = stripped(words);
  }

  /** Everything. */
  public static AuditFilter nothing() {
    return new AuditFilter(null, null, null, null, null, null, null, null);
  }

  Instant begin() {
    return from == null ? EARLIEST : from.atStartOfDay(BusinessClock.ZONE).toInstant();
  }

  /** The first instant that does not belong to it. */
  Instant end() {
    return to == null ? LATEST : to.plusDays(1).atStartOfDay(BusinessClock.ZONE).toInstant();
  }

  String actorPattern() {
    return literal(actor) + "%";
  }

  /** Action, outcome and kind of record as one text, as the query puts them together. */
  String whatPattern() {
    return Stream.of(action, outcome, kind)
        .map(word -> word.isEmpty() ? "%" : literal(word))
        .collect(Collectors.joining("/"));
  }

  String wordsPattern() {
    return "%" + literal(words.toLowerCase(Locale.ROOT)) + "%";
  }

  /** Whether a record is named by its id; otherwise by its number. */
  boolean isSubjectId() {
    return subject.matches("[1-9]\\d{0,17}");
  }

  /** How the first entry of a record tells its number. */
  String numberPattern() {
    return "%number\t" + literal("\\N") + "\t" + literal(subject) + "%";
  }

  private static String literal(String typed) {
    return typed.replace("!", "!!").replace("%", "!%").replace("_", "!_");
  }

  private static String stripped(String text) {
    return text == null ? "" : text.strip();
  }

  @Override
  public String trace() {
    return new Trace()
        .with("from", from)
        .with("to", to)
        .with("actor", actor)
        .with("action", action)
        .with("outcome", outcome)
        .with("kind", kind)
        .with("subject", subject)
        .with("words", words)
        .toString();
  }
}
