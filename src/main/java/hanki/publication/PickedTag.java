package hanki.publication;

/**
 * A picked figure as the composer shows it: its name, which is its tag in the words, and what it
 * says now.
 *
 * @param address as it was picked
 * @param name as it stands in the words between braces; of a row or series what it is called
 * @param text its value now with the unit; … where nothing is known
 * @param href page of its records, from the root of the program; empty where nothing is known
 * @param used whether the tag stands in the words
 */
public record PickedTag(String address, String name, String text, String href, boolean used) {

  /** As it stands in the words. */
  public String tag() {
    return "{" + name + "}";
  }
}
