package hanki.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text while it is folded: letter by letter first, then by rules that see several at once. */
class FoldedLetters {

  /** Dashes of all kinds, which people take for one another and for the long vowel mark. */
  private static final String DASHES = "‐‑‒–—―−－﹣─━";

  /** Marks that stand by themselves, which NFKC would part from their letter with a blank. */
  private static final String VOICED = "゛゜ﾞﾟ";

  private static final String COMBINING = "\u3099\u309A\u3099\u309A";

  private static final int TO_HIRAGANA = 'ァ' - 'ぁ';
  private static final String SMALL = "ぁぃぅぇぉゃゅょゎゕゖ";
  private static final String LARGE = "あいうえおやゆよわかけ";
  private static final char FIRST_BEYOND_ASCII = '\u0080';

  private final String source;
  private StringBuilder text;
  private int[] begins;
  private int[] ends;

  FoldedLetters(String source) {
    this.source = source;
    text = new StringBuilder(source.length());
    begins = new int[source.length() + 1];
    ends = new int[source.length() + 1];
    for (int at = 0; at < source.length(); ) {
      int next = endOfLetter(at);
      fold(at, next);
      at = next;
    }
  }

  /** A letter with the marks that belong to it: か and ゛, ﾊ and ﾟ, 辻 and its variation selector. */
  private int endOfLetter(int begin) {
    int end = begin + Character.charCount(source.codePointAt(begin));
    while (end < source.length() && belongsToTheLetterBefore(source.codePointAt(end))) {
      end += Character.charCount(source.codePointAt(end));
    }
    return end;
  }

  private static boolean belongsToTheLetterBefore(int point) {
    return point >= FIRST_BEYOND_ASCII
        && (Character.getType(point) == Character.NON_SPACING_MARK || VOICED.indexOf(point) >= 0);
  }

  private void fold(int begin, int end) {
    char first = source.charAt(begin);
    if (first < FIRST_BEYOND_ASCII && end == begin + 1) {
      append(plain(Character.toLowerCase(first)), begin, end);
    } else if (DASHES.indexOf(first) >= 0) {
      append(isLongVowel(begin, end) ? 'ー' : '-', begin, end);
    } else {
      String letter = visible(source.substring(begin, end));
      String one = Normalizer.normalize(letter, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
      Normalizer.normalize(one, Normalizer.Form.NFKC)
          .codePoints()
          .forEach(point -> fold(point, begin, end));
    }
  }

  /** A line end may stand within a word, but not within a number; all other blanks are one. */
  private static char plain(char ascii) {
    if (ascii == '\n' || ascii == '\r') {
      return '\n';
    }
    return Character.isWhitespace(ascii) ? ' ' : ascii;
  }

  /** サ－バ－ with a minus sign: a dash after katakana that no digit, Latin letter or blank follows. */
  private boolean isLongVowel(int begin, int end) {
    boolean kana = begin > 0 && isKatakana(source.charAt(begin - 1));
    return kana
        && (end == source.length()
            || !Normalizer.normalize(source.substring(end, end + 1), Normalizer.Form.NFKC)
                .matches("[0-9A-Za-z\\s-]"));
  }

  private static boolean isKatakana(char letter) {
    return letter >= 'ァ' && letter <= 'ヺ' || letter >= 'ｦ' && letter <= 'ﾟ' || letter == 'ー';
  }

  /** Without what nobody sees: joiners, byte order marks, variation selectors. */
  private static String visible(String letter) {
    StringBuilder seen = new StringBuilder();
    letter
        .codePoints()
        .filter(
            point ->
                Character.getType(point) != Character.FORMAT
                    && !(point >= 0xFE00 && point <= 0xFE0F)
                    && !(point >= 0xE0100 && point <= 0xE01EF))
        .map(point -> VOICED.indexOf(point) < 0 ? point : COMBINING.charAt(VOICED.indexOf(point)))
        .forEach(seen::appendCodePoint);
    return seen.toString();
  }

  private void fold(int point, int begin, int end) {
    if (point == '々' && !text.isEmpty()) {
      int before = text.codePointBefore(text.length());
      append(Character.toString(Character.isIdeographic(before) ? before : point), begin, end);
    } else if (Character.isIdeographic(point)) {
      append(KanjiVariants.standingFor(point), begin, end);
    } else if (Character.charCount(point) > 1) {
      append(Character.toString(point), begin, end);
    } else {
      append(kana((char) point), begin, end);
    }
  }

  private static char kana(char letter) {
    if (DASHES.indexOf(letter) >= 0) {
      return '-';
    }
    if (letter == '〜') {
      return '~';
    }
    if (Character.isWhitespace(letter) || Character.isSpaceChar(letter)) {
      return letter == '\u0085' || letter == '\u2028' || letter == '\u2029' ? '\n' : ' ';
    }
    char hiragana = letter >= 'ァ' && letter <= 'ヶ' ? (char) (letter - TO_HIRAGANA) : letter;
    int small = SMALL.indexOf(hiragana);
    return small >= 0 ? LARGE.charAt(small) : hiragana;
  }

  private void append(String letters, int begin, int end) {
    letters.chars().forEach(letter -> append((char) letter, begin, end));
  }

  private void append(char letter, int begin, int end) {
    if (text.length() == begins.length) {
      begins = Arrays.copyOf(begins, begins.length * 2);
      ends = Arrays.copyOf(ends, ends.length * 2);
    }
    begins[text.length()] = begin;
    ends[text.length()] = end;
    text.append(letter);
  }

  /** Writes something else for what a pattern finds; it stands where the found stood. */
  void rewrite(Pattern pattern, Function<MatchResult, String> instead) {
    Matcher matcher = pattern.matcher(text.toString());
    if (!matcher.find()) {
      return;
    }
    String old = text.toString();
    int[] oldBegins = begins;
    int[] oldEnds = ends;
    text = new StringBuilder(old.length());
    begins = new int[old.length() + 1];
    ends = new int[old.length() + 1];
    int from = 0;
    do {
      for (; from < matcher.start(); from++) {
        append(old.charAt(from), oldBegins[from], oldEnds[from]);
      }
      append(
          instead.apply(matcher.toMatchResult()),
          oldBegins[matcher.start()],
          oldEnds[matcher.end() - 1]);
      from = matcher.end();
    } while (matcher.find());
    for (; from < old.length(); from++) {
      append(old.charAt(from), oldBegins[from], oldEnds[from]);
    }
  }

  Folded folded() {
    return new Folded(
        source,
        text.toString(),
        Arrays.copyOf(begins, text.length()),
        Arrays.copyOf(ends, text.length()));
  }
}
