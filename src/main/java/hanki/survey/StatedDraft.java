package hanki.survey;

import java.time.LocalDate;

/**
 * A number of cases that is stated without records, as another office reported it.
 *
 * @param station code of the station whose answer it is
 * @param kind code of the class
 * @param cases at least 1
 * @param source where the number comes from
 * @param submitToken made with the form, so that sending twice states once
 */
public record StatedDraft(
    String station,
    String kind,
    long cases,
    LocalDate reportedOn,
    String source,
    String submitToken) {}
