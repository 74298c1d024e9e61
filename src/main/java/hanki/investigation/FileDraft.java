package hanki.investigation;

/**
 * What an officer said about a file.
 *
 * @param name as the browser says, without folders; shown, never trusted
 * @param description what it is; empty if not said
 * @param submitToken made with the form, so that saving twice adds once
 */
public record FileDraft(String name, String description, String submitToken) {

  /** The longest name that is kept, in characters. */
  public static final int LONGEST_NAME = 200;

  /** Without folders and what no screen shows; a name that is too long loses its middle. */
  public FileDraft {
    name = name == null ? "" : name.replaceAll(".*[/\\\\]", "");
    name = name.replaceAll("[\\p{Cntrl}\\p{Cf}]", "").strip();
    name = name.isEmpty() ? "-" : name;
    if (name.length() > LONGEST_NAME) {
      int tail = LONGEST_NAME / 4;
      name =
          name.substring(0, LONGEST_NAME - tail - 1) + "…" + name.substring(name.length() - tail);
    }
    description = description.strip();
  }
}
