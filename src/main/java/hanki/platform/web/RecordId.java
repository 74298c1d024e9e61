package hanki.platform.web;

/** The id of a record in an address, where people write anything. */
public final class RecordId {

  private static final long NONE = -1;

  private RecordId() {}

  /** The id; one that no record has, if the text is no id. */
  public static long parse(String text) {
    return text != null && text.matches("\\d{1,18}") ? Long.parseLong(text) : NONE;
  }
}
