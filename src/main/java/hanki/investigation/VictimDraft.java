package hanki.investigation;

import hanki.quantity.Yen;

/**
 * What an officer entered about somebody who was harmed. Null parts were not told.
 *
 * @param name or pseudonym; sealed when kept; null where it was not opened for correcting: what is
 *     sealed stays
 * @param prefecture by JIS X 0401
 * @param municipality empty if not told
 * @param loss this victim's share of the damage
 * @param submitToken made with the form, so that saving twice records once
 */
public record VictimDraft(
    VictimKind kind,
    String name,
    AgeBand ageBand,
    Sex sex,
    String prefecture,
    String municipality,
    Yen loss,
    String submitToken) {

  /**
   * A company has neither age nor sex.
   *
   * @throws CompanyWithAge if one is said of it
   */
  public VictimDraft {
    if (kind == VictimKind.COMPANY && (ageBand != null || sex != null)) {
      throw new CompanyWithAge();
    }
    name = name == null ? null : name.strip();
    municipality = municipality.strip();
  }

  /** Nothing of a name stands here. */
  @Override
  public String toString() {
    return "VictimDraft[" + kind + "]";
  }
}
