package hanki.guidance.diagram;

import java.lang.Character.UnicodeScript;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Words in lines, broken where Japanese may be broken (no line begins with 、 or ends with 「) and,
 * of these places, where the eye expects it: after a particle or before a bracket rather than
 * within a word of katakana. The lines are about equally long.
 *
 * @param lines from above, never empty
 * @param width of the longest line in hundredths of an em, rather too wide than too narrow
 */
public record WrappedText(List<String> lines, int width) {

  private static final int FULL = 100;
  private static final int HALF = 58;
  private static final int WIDE_LATIN = 80;

  /** Harm of a break within a word. */
  private static final double TORN = 14;

  private static final String PARTICLES = "をにでへはがとし";
  private static final String WIDE_LETTERS = "ABCDEFGHKMNOPQRUVWXYZmw@%&_+=";

  /** The same with a copy of the lines. */
  public WrappedText {
    lines = List.copyOf(lines);
  }

  /**
   * Breaks the words into as few lines as possible.
   *
   * @param room width of a line in hundredths of an em
   */
  public static WrappedText of(String words, int room) {
    List<String> pieces = pieces(words.strip(), room);
    int fewest = lineCount(pieces, room);
    int even = widthOf(String.join("", pieces)) / Math.max(1, fewest);
    int[] next = new int[pieces.size() + 1];
    double[] cost = new double[pieces.size() + 1];
    for (int begin = pieces.size() - 1; begin >= 0; begin--) {
      cost[begin] = Double.MAX_VALUE;
      StringBuilder line = new StringBuilder();
      for (int end = begin + 1; end <= pieces.size(); end++) {
        line.append(pieces.get(end - 1));
        int width = widthOf(line.toString().strip());
        if (width > room && end > begin + 1) {
          break;
        }
        double uneven = (width - even) / 100.0;
        double whole =
            uneven * uneven / 2 + 12 + cost[end] + (end == pieces.size() ? 0 : harm(pieces, end));
        if (whole < cost[begin]) {
          cost[begin] = whole;
          next[begin] = end;
        }
      }
    }
    return lined(pieces, next);
  }

  private static WrappedText lined(List<String> pieces, int[] next) {
    List<String> lines = new ArrayList<>();
    for (int begin = 0; begin < pieces.size(); begin = next[begin]) {
      lines.add(String.join("", pieces.subList(begin, next[begin])).strip());
    }
    if (lines.isEmpty()) {
      lines.add("");
    }
    return new WrappedText(lines, lines.stream().mapToInt(WrappedText::widthOf).max().orElse(0));
  }

  private static int lineCount(List<String> pieces, int room) {
    int lines = 1;
    int width = 0;
    for (String piece : pieces) {
      int more = widthOf(piece);
      if (width + more > room && width > 0) {
        lines++;
        width = 0;
      }
      width += more;
    }
    return lines;
  }

  /** What may not be broken; a longer piece than a line is broken all the same. */
  private static List<String> pieces(String words, int room) {
    BreakIterator breaks = BreakIterator.getLineInstance(Locale.JAPANESE);
    breaks.setText(words);
    List<String> pieces = new ArrayList<>();
    int begin = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; begin = end, end = breaks.next()) {
      String piece = words.substring(begin, end);
      if (widthOf(piece.strip()) <= room) {
        pieces.add(piece);
      } else {
        piece.codePoints().mapToObj(Character::toString).forEach(pieces::add);
      }
    }
    return Collections.unmodifiableList(pieces);
  }

  /** How much a break before that piece disturbs reading. */
  private static double harm(List<String> pieces, int at) {
    int before = pieces.get(at - 1).codePointBefore(pieces.get(at - 1).length());
    int after = pieces.get(at).codePointAt(0);
    if (after == '・') {
      return TORN;
    }
    if (!Character.isLetterOrDigit(before) || !Character.isLetterOrDigit(after)) {
      return 0;
    }
    UnicodeScript one = script(before);
    UnicodeScript other = script(after);
    if (one == UnicodeScript.HIRAGANA) {
      boolean particle = PARTICLES.indexOf(before) >= 0;
      return other != one ? 0 : particle ? 2 : 8;
    }
    if (one == other) {
      return one == UnicodeScript.HAN ? 5 : TORN;
    }
    // 送|り is a word torn apart, Ｂ|銀行 a name
    return other == UnicodeScript.HIRAGANA ? 9 : one == UnicodeScript.LATIN ? 8 : 2;
  }

  /** ー belongs to the katakana before it. */
  private static UnicodeScript script(int codePoint) {
    return codePoint == 'ー' ? UnicodeScript.KATAKANA : UnicodeScript.of(codePoint);
  }

  /** Width in hundredths of an em. */
  static int widthOf(String words) {
    return words.codePoints().map(WrappedText::widthOf).sum();
  }

  private static int widthOf(int codePoint) {
    if (codePoint < 0x2000 || codePoint >= 0xFF61 && codePoint <= 0xFF9F) {
      return WIDE_LETTERS.indexOf(codePoint) >= 0 ? WIDE_LATIN : HALF;
    }
    return FULL;
  }
}
