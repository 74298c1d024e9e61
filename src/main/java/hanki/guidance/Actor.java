package hanki.guidance;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * Somebody or something that has a part in a method.
 *
 * @param place from 1, in the order in which they were named
 * @param name unique within the method
 */
@Embeddable
public record Actor(int place, String name, @Enumerated(EnumType.STRING) ActorKind kind) {

  /** How the audit trail tells it. */
  @Override
  public String toString() {
    return place + " " + name + " (" + kind + ")";
  }
}
