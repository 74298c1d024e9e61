package hanki.surge;

/**
 * Something that several of the records have in common.
 *
 * @param words as it is shown
 * @param records how many have it
 */
public record SharedFeature(Kind kind, String words, long records) {

  /** What it is. */
  public enum Kind {
    /** The brand, or the station. */
    PLACE,
    /** A telephone number, an account, an address. */
    TRACE,
    /** A part of the host. */
    PART,
    /** Path and question of the address: the same kit, perhaps. */
    PATH,
    /** The domain without its first labels: one owner, perhaps. */
    DOMAIN,
    /** The end of the host: xyz, buzz. */
    ENDING,
    /** A word of the summary. */
    WORD
  }
}
