package hanki.incident;

import java.time.LocalDate;

/** A record out of which an incident grew. */
public record OriginLink(String kind, Long id, String number, LocalDate day) {}
