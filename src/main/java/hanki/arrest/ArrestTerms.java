package hanki.arrest;

import jakarta.persistence.Embeddable;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What became of somebody in custody, as far as the terms of law ask for it: 48 hours to send the
 * case, 24 more to request detention (刑訴法203条・205条). Times are those of Japan.
 *
 * @param sentAt 送致; null if not yet
 * @param requestedAt 勾留請求; null if not yet
 * @param releasedAt 釈放; null if not, or not yet
 */
@Embeddable
public record ArrestTerms(
    LocalDateTime sentAt, LocalDateTime requestedAt, LocalDateTime releasedAt) {

  /** Nothing of it happened yet. */
  public static final ArrestTerms NONE = new ArrestTerms(null, null, null);

  /**
   * Refuses what came before the arrest, and a request before the case was sent.
   *
   * @param arrestedAt the earliest moment at which it can have been
   */
  void check(LocalDateTime arrestedAt) {
    boolean early =
        Stream.of(sentAt, requestedAt, releasedAt)
            .filter(Objects::nonNull)
            .anyMatch(each -> each.isBefore(arrestedAt));
    if (early || requestedAt != null && sentAt != null && requestedAt.isBefore(sentAt)) {
      throw new TermsOutOfOrder();
    }
  }
}
