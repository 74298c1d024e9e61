package hanki.arrest;

import java.time.LocalDate;

/**
 * What an officer entered about one clearance.
 *
 * @param cases 検挙件数: offences cleared, counted by act
 * @param persons 検挙人員: suspects counted for the first time; 0 for further offences of a counted
 *     person
 * @param submitToken made with the form, so that saving twice records once
 */
public record ClearanceDraft(
    LocalDate countedOn,
    String station,
    String offenceCategory,
    String reportingCategory,
    int cases,
    int persons,
    String summary,
    String submitToken) {}
