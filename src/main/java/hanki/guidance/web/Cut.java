package hanki.guidance.web;

/** Text from a field whose length the browser keeps; a posted one may be longer all the same. */
final class Cut {

  private Cut() {}

  static String to(int longest, String text) {
    String one = text == null ? "" : text.replaceAll("\\s*\\R\\s*", " ").strip();
    return one.length() <= longest ? one : one.substring(0, longest).strip();
  }
}
