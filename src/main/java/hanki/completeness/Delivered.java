package hanki.completeness;

import java.time.LocalDate;

/** A word that stands. */
public record Delivered(String station, LocalDate monthFirst, DeliveryKind kind, Long records) {}
