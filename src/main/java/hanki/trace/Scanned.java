package hanki.trace;

import java.text.Normalizer;

/**
 * A text in one width for the eye of a pattern, which still knows the text as it was written. Every
 * character is normalised by itself, so that each remembers its place.
 */
class Scanned {

  private static final String DASHES = "‐‑‒–—―−ー－";

  private final String source;
  private final StringBuilder text = new StringBuilder();
  private final int[] begins;
  private final int[] ends;

  Scanned(String source) {
    this.source = source;
    int[] from = new int[source.length() * 4 + 1];
    int[] to = new int[source.length() * 4 + 1];
    for (int i = 0; i < source.length(); ) {
      int next = i + Character.charCount(source.codePointAt(i));
      String plain = plain(source.substring(i, next));
      for (int each = 0; each < plain.length() && text.length() < from.length; each++) {
        from[text.length()] = i;
        to[text.length()] = next;
        text.append(plain.charAt(each));
      }
      i = next;
    }
    begins = from;
    ends = to;
  }

  private static String plain(String character) {
    int type = Character.getType(character.codePointAt(0));
    boolean invisible = type == Character.FORMAT;
    boolean breaks = character.equals("\r");
    return invisible || breaks ? "" : Normalizer.normalize(character, Normalizer.Form.NFKC);
  }

  String text() {
    return text.toString();
  }

  /** A part of {@link #text()} as it was written. */
  String written(int begin, int end) {
    return source.substring(begins[begin], ends[end - 1]).strip();
  }

  /** Letters in one form, voiced marks joined: ﾐｽﾞﾎ becomes ミズホ. */
  static String joined(String part) {
    return Normalizer.normalize(part, Normalizer.Form.NFKC);
  }

  /** A pattern for one dash of any kind, for use inside of brackets. */
  static String dashes() {
    return "\\-" + DASHES;
  }
}
