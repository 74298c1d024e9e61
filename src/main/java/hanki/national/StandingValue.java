package hanki.national;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/** The value that stands for a period now, beside one that is about to be entered. */
public record StandingValue(
    Long id,
    BigDecimal amount,
    Vintage vintage,
    LocalDate publishedOn,
    String institution,
    String title)
    implements Serializable {

  static StandingValue of(PublishedValue value) {
    return new StandingValue(
        value.id(),
        value.amount(),
        value.vintage(),
        value.publishedOn(),
        value.document().institution(),
        value.document().title());
  }

  /** Whether a document of that day is not older: the new value would stand in its place. */
  boolean givesWayTo(LocalDate newer) {
    return publishedOn == null || newer != null && !newer.isBefore(publishedOn);
  }
}
