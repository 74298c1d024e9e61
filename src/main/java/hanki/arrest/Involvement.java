package hanki.arrest;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** What a suspect did in one incident. */
@Embeddable
public record Involvement(
    Long incidentId, String incidentNumber, @Enumerated(EnumType.STRING) SuspectRole role) {

  /** As histories tell it. */
  @Override
  public String toString() {
    return incidentNumber + " / " + role;
  }
}
