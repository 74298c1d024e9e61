package hanki.incident;

import java.time.LocalDate;

/** An incident as another record points to it. */
public record IncidentLink(Long id, String number, LocalDate recognisedOn, Boolean withdrawn) {}
