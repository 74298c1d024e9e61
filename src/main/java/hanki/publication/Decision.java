package hanki.publication;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * One act on the way of a report from draft to publication. Appended to only.
 *
 * @param number from 1
 * @param seat for which it was done; null for acts of the drafter
 * @param acting whether it was done in place of who sits there (代決), who has to see it afterwards
 * @param words reason or opinion; empty if nothing was said
 */
@Embeddable
public record Decision(
    int number,
    @Enumerated(EnumType.STRING) Act act,
    @Enumerated(EnumType.STRING) Seat seat,
    String officer,
    Instant decidedAt,
    boolean acting,
    String words) {

  /** What is done. */
  public enum Act {
    /** 起案. */
    SUBMITTED,
    /** 決裁. */
    APPROVED,
    /** 引上げ: a higher seat decided before the lower ones. */
    PULLED_UP,
    /** 差戻し. */
    RETURNED,
    /** 引戻し, by the drafter. */
    TAKEN_BACK,
    /** 後閲, by who sits where another acted. */
    SEEN_AFTERWARDS,
    /** 点検の指摘への回答, by who publishes. */
    ANSWERED,
    /** 公表. */
    PUBLISHED;

    /** Whether a seat agreed. */
    public boolean isApproval() {
      return this == APPROVED || this == PULLED_UP;
    }
  }
}
