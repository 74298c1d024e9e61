package hanki.reference;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** From the first to the last day, both included; an open end has no day. */
@Embeddable
public record Validity(
    @Column(name = "valid_from") LocalDate from, @Column(name = "valid_to") LocalDate to) {

  /** The first day of a validity that may be missing as a whole, as an embedded one is. */
  static LocalDate from(Validity validity) {
    return validity == null ? null : validity.from();
  }

  /** The last day of a validity that may be missing as a whole. */
  static LocalDate to(Validity validity) {
    return validity == null ? null : validity.to();
  }

  /** Whether the day lies within. */
  public boolean covers(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }
}
