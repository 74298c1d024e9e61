package hanki.arrest;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * A suspect whom a clearance names. Whether it is one person more says {@link ClearedPerson}.
 *
 * @param offence code of the main offence (主たる罪); null for that of the clearance
 * @param newMatter why a suspect counted before counts once more; null for a further offence (余罪)
 */
@Embeddable
public record ClearedSuspect(
    Long suspectId,
    String suspectNumber,
    @Enumerated(EnumType.STRING) SuspectRole role,
    @Enumerated(EnumType.STRING) CustodyKind custody,
    @Column(name = "offence_code") String offence,
    String newMatter) {

  /** An empty reason is none. */
  public ClearedSuspect {
    newMatter = newMatter == null || newMatter.isBlank() ? null : newMatter.strip();
  }

  /** As histories tell it. */
  @Override
  public String toString() {
    return suspectNumber
        + " / "
        + role
        + " / "
        + custody
        + (offence == null ? "" : " / " + offence)
        + (newMatter == null ? "" : " / " + newMatter);
  }
}
