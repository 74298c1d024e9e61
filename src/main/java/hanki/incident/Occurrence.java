package hanki.incident;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * When and where the offence was committed, as far as it is known; any part may be null.
 *
 * @param from the day, or the first day of a period
 * @param until the last day of a period; null for a single day
 * @param at the time of the day
 * @param prefecture by JIS X 0401
 */
@Embeddable
public record Occurrence(
    @Column(name = "occurred_from") LocalDate from,
    @Column(name = "occurred_until") LocalDate until,
    @Column(name = "occurred_at") LocalTime at,
    @Column(name = "occurred_prefecture") String prefecture,
    @Column(name = "occurred_kind") @Enumerated(EnumType.STRING) PlaceKind kind) {

  /** Nothing known. */
  public static final Occurrence UNKNOWN = new Occurrence(null, null, null, null, null);

  /**
   * A period that ends on its first day is that day.
   *
   * @throws OccurrenceReversed if it ends before it begins, or ends without a beginning
   */
  public Occurrence {
    if (until != null && (from == null || until.isBefore(from))) {
      throw new OccurrenceReversed();
    }
    until = Objects.equals(until, from) ? null : until;
  }

  /** As the audit trail tells it: only what is known. */
  @Override
  public String toString() {
    return Stream.of(from, until, at, prefecture, kind)
        .filter(Objects::nonNull)
        .map(Object::toString)
        .collect(Collectors.joining(" "));
  }
}
