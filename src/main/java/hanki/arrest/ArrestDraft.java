package hanki.arrest;

import hanki.incident.PlaceKind;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

/**
 * What an officer entered about arrests that were made together: each person becomes one record.
 *
 * @param arrestedAt null if not known
 * @param kind 通常・緊急・現行犯
 * @param station code of the station that keeps the record
 * @param force code of the police that arrested: two digits of a prefecture, or an organisation's
 * @param unit its division or station in words
 * @param offences codes of the offences named (逮捕罪名)
 * @param incidents numbers of the incidents it is about
 * @param placePrefecture code; null if not known
 * @param submitToken made with the form, so that saving twice records once
 */
public record ArrestDraft(
    LocalDate arrestedOn,
    LocalTime arrestedAt,
    CustodyKind kind,
    String station,
    String force,
    String unit,
    List<PersonDraft> people,
    Set<String> offences,
    List<String> incidents,
    String placePrefecture,
    PlaceKind placeKind,
    ArrestTerms terms,
    String summary,
    String submitToken) {}
