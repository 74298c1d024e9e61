package hanki.arrest;

import java.time.LocalDate;

/**
 * What an officer entered about one clearance.
 *
 * @param occurrence code of the station where it happened; empty for the one that cleared it
 * @param offence code of the offence; empty if only its class is known
 * @param cases 検挙件数: offences cleared, counted by act
 * @param together acts that are one case (包括1件)
 * @param persons 検挙人員: suspects counted for the first time; 0 for further offences of a counted
 *     person
 * @param submitToken made with the form, so that saving twice records once
 */
public record ClearanceDraft(
    LocalDate countedOn,
    String station,
    String occurrence,
    String offence,
    String offenceCategory,
    String reportingCategory,
    Disposal disposal,
    int cases,
    TakenTogether together,
    int persons,
    String summary,
    String submitToken) {}
