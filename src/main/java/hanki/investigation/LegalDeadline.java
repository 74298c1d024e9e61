package hanki.investigation;

import hanki.incident.Custody;
import java.time.LocalDateTime;
import java.util.List;

/**
 * The end of one term of law for one person in custody.
 *
 * <p>Unit: hours from the moment the body was held, across midnight, holidays and eras alike.
 * Source: 刑事訴訟法203条・205条.
 *
 * @param end the last moment, in Japan
 * @param kept when it was done; null if not yet
 */
public record LegalDeadline(
    Custody custody, LegalTerm term, LocalDateTime end, LocalDateTime kept) {

  private static final int REFERRAL_HOURS = 48;
  private static final int REQUEST_HOURS = 24;
  private static final int TOGETHER_HOURS = 72;

  /** Both terms of an arrest, the earlier first. */
  public static List<LegalDeadline> of(Custody custody) {
    return List.of(
        new LegalDeadline(
            custody,
            LegalTerm.REFERRAL,
            custody.arrestedAt().plusHours(REFERRAL_HOURS),
            custody.sentAt()),
        new LegalDeadline(
            custody, LegalTerm.DETENTION_REQUEST, requestEnd(custody), custody.requestedAt()));
  }

  /** Who is sent early is not held longer for it; who is sent late is not either. */
  private static LocalDateTime requestEnd(Custody custody) {
    LocalDateTime together = custody.arrestedAt().plusHours(TOGETHER_HOURS);
    if (custody.sentAt() == null) {
      return together;
    }
    LocalDateTime afterReferral = custody.sentAt().plusHours(REQUEST_HOURS);
    return afterReferral.isBefore(together) ? afterReferral : together;
  }

  /** Whether it still runs: neither done nor the person set free. */
  public boolean isRunning() {
    return kept == null && custody.releasedAt() == null && custody.requestedAt() == null;
  }

  /** Whether it was done, but after its end. */
  public boolean isKeptLate() {
    return kept != null && kept.isAfter(end);
  }

  /** How long there is still time; null if it runs no more. */
  public TimeLeft left(LocalDateTime now) {
    return isRunning() ? TimeLeft.between(now, end) : null;
  }
}
