package hanki.arrest;

import java.time.LocalDate;

/**
 * What an officer entered about a suspect.
 *
 * @param pseudonym what pages call the suspect; empty for the number
 * @param name 氏名, sealed when kept; empty leaves the one that is kept
 * @param bornOn sealed with the name; null if not known
 * @param nationality code of the country; empty if not known
 */
public record SuspectDraft(
    LocalDate enteredOn,
    String station,
    String pseudonym,
    String name,
    LocalDate bornOn,
    String nationality,
    AgeBand ageBand,
    Sex sex,
    String submitToken) {}
