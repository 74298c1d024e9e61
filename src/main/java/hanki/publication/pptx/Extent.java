package hanki.publication.pptx;

/**
 * How much room words take, whichever Japanese typeface the reader's computer has: every character
 * counts as the widest of the usual typefaces draws it, so real text is never longer.
 */
final class Extent {

  /** Height of a line in ems; lines are set to exactly this. */
  static final double LINE = 1.36;

  private static final double BOLD = 1.04;
  private static final String NARROW = "ijlI.,:;'|!()[]/ ";

  private Extent() {}

  /** Width in ems. */
  static double ems(String text, boolean bold) {
    double sum = text.codePoints().mapToDouble(Extent::em).sum();
    return bold ? sum * BOLD : sum;
  }

  private static double em(int each) {
    if (Character.getType(each) == Character.NON_SPACING_MARK || each == '\u200B') {
      return 0;
    }
    if (each < 0x80) {
      if (NARROW.indexOf(each) >= 0) {
        return 0.42;
      }
      return Character.isUpperCase(each) || each == '%' || each == '@' || each == '&' ? 0.8 : 0.64;
    }
    boolean halfWidth = each >= 0xFF61 && each <= 0xFF9F || each < 0x300;
    return halfWidth ? 0.64 : 1.0;
  }

  /** Lines the text needs in that many ems; words of Latin letters stay together. */
  static int lines(String text, double room, boolean bold) {
    int lines = 0;
    for (String line : text.split("\n", -1)) {
      lines += linesOf(line, room, bold);
    }
    return lines;
  }

  private static int linesOf(String text, double room, boolean bold) {
    int lines = 1;
    double used = 0;
    int at = 0;
    while (at < text.length()) {
      int end = endOfWord(text, at);
      double wide = ems(text.substring(at, end), bold);
      while (wide > room) {
        lines++;
        wide -= room;
        used = 0;
      }
      // one em is kept free: 。 and 」 do not begin a line, the character before them comes along
      if (used + wide > Math.max(1, room - 1) && used > 0) {
        lines++;
        used = 0;
      }
      used += wide;
      at = end;
    }
    return lines;
  }

  private static int endOfWord(String text, int at) {
    int end = text.offsetByCodePoints(at, 1);
    while (isLatin(text.codePointAt(at)) && end < text.length() && isLatin(text.codePointAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isLatin(int each) {
    return each > ' ' && each < 0x80;
  }
}
