package hanki.national;

import java.util.Optional;

/**
 * One line of the table of a series.
 *
 * @param editions empty where nothing is known for the period
 * @param onLastYear 前年同期比, 前年比; empty if one of the two values is missing
 * @param onPrevious 前期比, the half or month before
 */
public record SeriesLine(
    PublishedPeriod period,
    Optional<Editions> editions,
    Optional<ValueChange> onLastYear,
    Optional<ValueChange> onPrevious) {}
