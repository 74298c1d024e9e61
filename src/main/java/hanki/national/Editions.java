package hanki.national;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All values published for one period of a series, oldest first; the newest one is shown. */
public final class Editions {

  private final List<PublishedValue> values;

  /** At least one value, all of one period. */
  Editions(List<PublishedValue> values) {
    this.values = values.stream().sorted(PublishedValue.BY_PUBLICATION).toList();
  }

  /** The one that stands: the last that was published. */
  public PublishedValue current() {
    return values.get(values.size() - 1);
  }

  /** Those that it superseded, newest first. */
  public List<PublishedValue> earlier() {
    return values.subList(0, values.size() - 1).stream()
        .sorted(PublishedValue.BY_PUBLICATION.reversed())
        .toList();
  }

  /** All, newest first. */
  public List<PublishedValue> all() {
    return values.stream().sorted(PublishedValue.BY_PUBLICATION.reversed()).toList();
  }

  /**
   * As they stood on the evening of a day: without what was published later, and without values
   * whose day of publication nobody knows. Empty if none is left.
   */
  Optional<Editions> on(LocalDate day) {
    List<PublishedValue> then =
        values.stream()
            .filter(value -> value.publishedOn() != null && !value.publishedOn().isAfter(day))
            .toList();
    return then.isEmpty() ? Optional.empty() : Optional.of(new Editions(then));
  }

  /** The period for which they were published. */
  public PublishedPeriod period() {
    return current().period();
  }
}
