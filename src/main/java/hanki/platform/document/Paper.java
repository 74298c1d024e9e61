package hanki.platform.document;

/** The sheets documents are made for. */
public enum Paper {
  A4_PORTRAIT("A4 portrait"),
  A4_LANDSCAPE("A4 landscape");

  private final String size;

  Paper(String size) {
    this.size = size;
  }

  /** Value of the property {@code size} of CSS. */
  String size() {
    return size;
  }
}
