package hanki.surge;

import hanki.statistics.Contributions;
import hanki.statistics.Figure;
import hanki.statistics.RecordReference;
import java.util.List;

/**
 * An alert with all that helps to decide on it.
 *
 * @param now what is counted today: records may have come or been corrected since
 * @param weeks the weeks up to it and some after, each with what was expected of it then
 * @param others what the other methods say to the same week
 * @param records one page of them
 * @param shared what those the reader may see have in common
 * @param compared how many of them were compared
 * @param rise the alerts of the same rise, this one among them
 */
public record SurgeExplained(
    SurgeAlert alert,
    Figure now,
    Contributions contributions,
    List<ExpectedWeek> weeks,
    List<Expectation> others,
    List<RecordReference> records,
    List<SharedFeature> shared,
    long compared,
    List<SurgeAlert> rise) {}
