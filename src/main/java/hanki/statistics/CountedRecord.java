package hanki.statistics;

/**
 * A record as it was counted: which one, in which version, and what it contributed. It says nothing
 * of what the record holds, so that it can be kept for records of whatever scope.
 *
 * @param feature folder of its page, with what is counted of it behind a slash where that is not
 *     the record itself: {@code consultation}, {@code indicator/report}
 * @param version rises when the record changes; 0 for what never does
 */
public record CountedRecord(String feature, Long id, Integer version, Long contribution) {}
