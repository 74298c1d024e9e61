package hanki.arrest;

/**
 * The rules by which clearances count (計数規則), named so that a page can say why.
 *
 * <p>Source: 犯罪統計細則2条 and the notes of published statistics, gathered in domain facts 1.1 and 1.3.
 */
public enum ClearanceRule {
  /** Cases are counted by act (件数は行為の数), whoever and however many did it. */
  EACH_ACT_ONE_CASE(1),
  /** Several acts that hang together are one case (包括1件), and the record says why. */
  ACTS_TAKEN_TOGETHER_ONE_CASE(1),
  /** Each suspect is one person (実人員), also with accomplices in one case. */
  EACH_PERSON_ONCE(1),
  /** A further offence (余罪) of a counted person adds a case and no person. */
  FURTHER_OFFENCE_ADDS_NO_PERSON(1),
  /** A person counted before counts again only for a new matter, and the record says which. */
  NEW_MATTER_COUNTS_AGAIN(1),
  /** A solved incident (解決事件) is a case and no person. */
  SOLVED_IS_NO_PERSON(1);

  private final int version;

  ClearanceRule(int version) {
    this.version = version;
  }

  /** Rises when the same records would count differently. */
  public int version() {
    return version;
  }
}
