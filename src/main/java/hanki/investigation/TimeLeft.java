package hanki.investigation;

import java.time.Duration;
import java.time.LocalDateTime;

/**
 * How long there is time until a term ends, to the minute; or for how long it is over.
 *
 * <p>Japan has one time all the year, so hours between two clock readings are hours.
 */
public record TimeLeft(Duration duration) {

  private static final Duration SOON = Duration.ofHours(24);

  /** From now until the end of the term. */
  public static TimeLeft between(LocalDateTime now, LocalDateTime end) {
    return new TimeLeft(Duration.between(now, end));
  }

  /** Whether the term is over: at its last moment it is not yet. */
  public boolean isOver() {
    return duration.isNegative();
  }

  /** Whether it ends within a day. */
  public boolean isSoon() {
    return !isOver() && duration.compareTo(SOON) <= 0;
  }

  /** Whole days of it, whether left or over. */
  public long days() {
    return duration.abs().toDays();
  }

  /** Hours beside the days. */
  public int hours() {
    return duration.abs().toHoursPart();
  }

  /** Minutes beside the hours. */
  public int minutes() {
    return duration.abs().toMinutesPart();
  }
}
