package hanki.arrest;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * An incident that an arrest or a clearance names, with its number for those who may not see it.
 */
@Embeddable
public record IncidentLink(
    @Column(name = "incident_id") Long id, @Column(name = "incident_number") String number) {

  /** Its number, as histories tell it. */
  @Override
  public String toString() {
    return number;
  }
}
