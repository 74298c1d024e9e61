package hanki.arrest;

import java.time.LocalDate;
import java.util.List;

/**
 * What an officer entered about one clearance.
 *
 * @param occurrence code of the station where it happened; empty for the one that cleared it
 * @param offence code of the offence; empty if only its class is known
 * @param cases 検挙件数: offences cleared, counted by act
 * @param together acts that are one case (包括1件)
 * @param persons suspects who are not entered one by one; each is a person that counts
 * @param incidents numbers of the incidents it clears
 * @param people suspects entered one by one; who counted before is a further offence (余罪)
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
    List<String> incidents,
    List<PersonDraft> people,
    String summary,
    String submitToken) {}
