package hanki.platform.clock;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * What day and time it is in Japan, whatever the server's time zone.
 *
 * <p>A consultation received at 23:59 on 30 June in Sendai belongs to the first half, also on a
 * server that runs on UTC.
 */
@ApplicationScoped
public class BusinessClock {

  /** The zone in which days are counted. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

  private final Clock clock;

  /** The system's clock, read in Japan. */
  public BusinessClock() {
    this(Clock.system(ZONE));
  }

  /** A clock of one's own, for tests. */
  public BusinessClock(Clock clock) {
    this.clock = clock.withZone(ZONE);
  }

  /** Today in Japan. */
  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /** Date and time in Japan, to the minute. */
  public LocalDateTime minute() {
    return LocalDateTime.now(clock).withSecond(0).withNano(0);
  }

  /** The present instant, to the microsecond: what a database keeps of it. */
  public Instant instant() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
