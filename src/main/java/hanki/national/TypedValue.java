package hanki.national;

import java.io.Serializable;
import java.util.Map;

/**
 * A value as it was typed or read from a file.
 *
 * @param line line in the file; 0 if it was typed
 */
public record TypedValue(long line, Map<PublishedColumn, String> texts) implements Serializable {

  /** What it says in a column; empty if nothing. */
  public String text(PublishedColumn column) {
    return texts.getOrDefault(column, "").strip();
  }
}
