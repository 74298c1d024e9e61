package hanki.national;

import java.util.Optional;

/** A part of a series in one period, beside the same of last year: 詐欺 592, 907, －315. */
public record PartRow(
    PublishedSeries series,
    Optional<PublishedValue> now,
    Optional<PublishedValue> lastYear,
    Optional<ValueChange> change) {}
