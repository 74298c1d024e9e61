package hanki.arrest;

/**
 * A person in the form of an arrest or a clearance: one who is known, or a newcomer.
 *
 * @param suspectId null for a newcomer
 * @param newcomer null for one who is known
 * @param offence code of the main offence; empty for that of the record
 * @param newMatter why the person counts once more; empty for a further offence
 */
public record PersonDraft(
    Long suspectId,
    SuspectDraft newcomer,
    SuspectRole role,
    CustodyKind custody,
    String offence,
    String newMatter) {

  /** One who is known. */
  public static PersonDraft known(Long suspectId, SuspectRole role, CustodyKind custody) {
    return new PersonDraft(suspectId, null, role, custody, "", "");
  }
}
