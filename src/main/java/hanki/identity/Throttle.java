package hanki.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;

/** Failed attempts of one kind since the first of them, and until when no more are looked at. */
@Entity
public class Throttle {

  private static final int NOTED_EVERY = 100;

  /** Far enough away for "until an administrator opens it". */
  private static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

  @Id private String subject;

  private String account;
  private int failures;
  private Instant since;
  private Instant shutUntil;
  private int turnedAway;
  private Instant lastAt;

  protected Throttle() {}

  Throttle(String subject, String account, Instant now) {
    this.subject = subject;
    this.account = account;
    this.since = now;
    this.lastAt = now;
  }

  int failures() {
    return failures;
  }

  boolean isShutAt(Instant now) {
    return shutUntil != null && now.isBefore(shutUntil);
  }

  /** Counts one that was not looked at; whether it is worth a trace: the first, then each 100th. */
  boolean turnAway(Instant now) {
    lastAt = now;
    turnedAway++;
    return turnedAway % NOTED_EVERY == 1;
  }

  /** Counts an attempt as failed before it is looked at, so that many at once are all counted. */
  void book(Instant now, Duration window) {
    boolean reopened = shutUntil != null;
    if (!now.isBefore(since.plus(window)) || reopened) {
      failures = 0;
      since = now;
      shutUntil = null;
      turnedAway = 0;
    }
    failures++;
    lastAt = now;
  }

  /** Counts one more and keeps counting while it is shut and opened in turn. */
  void bookOn(Instant now, Duration window) {
    if (!now.isBefore(since.plus(window))) {
      failures = 0;
      since = now;
      turnedAway = 0;
    }
    failures++;
    lastAt = now;
  }

  /** Shuts for that long; for zero, until an administrator opens it. */
  void shut(Instant now, Duration pause) {
    shutUntil = pause.isZero() ? NEVER : now.plus(pause);
  }

  /** Takes one back that turned out right. */
  void forgive(int allowed) {
    failures = Math.max(0, failures - 1);
    if (failures < allowed) {
      shutUntil = null;
    }
  }
}
