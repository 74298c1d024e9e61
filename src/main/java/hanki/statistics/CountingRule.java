package hanki.statistics;

import hanki.platform.Label;
import java.time.LocalDate;

/**
 * By which rule a measure counts, so that a reader can check it.
 *
 * @param counts what counts and what does not, in one or two sentences
 * @param day the day that decides the period
 * @param place the station a record counts at: 検挙地, 発生地 or 受理署
 * @param version rises when the same records would count differently
 * @param since the day from which the source has the rule so; what was recorded for earlier days is
 *     counted by it as well
 * @param source where the rule stands
 */
public record CountingRule(
    Label counts, Label day, Label place, int version, LocalDate since, Label source) {}
