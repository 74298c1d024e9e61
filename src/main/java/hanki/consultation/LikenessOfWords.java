package hanki.consultation;

import hanki.search.Folded;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.IntersectionResult;
import org.apache.commons.text.similarity.IntersectionSimilarity;

/**
 * How alike two summaries are: the share of their pairs of neighbouring characters that both have
 * (Jaccard index of character bigrams), which needs no dictionary for Japanese.
 *
 * <p>Words are folded before, so that width, case, kana and old characters make no difference.
 */
final class LikenessOfWords {

  /** From how many folded characters on words are compared. */
  private static final int ENOUGH = 8;

  private static final int SHORTEST_SHARED = 3;
  private static final int MOST_SHARED = 4;
  private static final Pattern RUN = Pattern.compile("[\\p{L}\\p{N}ー]+");
  private static final Pattern KANA_ALONE = Pattern.compile("[\\p{IsHiragana}ー]+");

  /** Stands at the beginning of every sample and tells nothing. */
  private static final Pattern FICTITIOUS = Pattern.compile("^[(（]架空[)）]");

  private static final IntersectionSimilarity<String> PAIRS =
      new IntersectionSimilarity<>(LikenessOfWords::pairs);

  private final String one;

  private LikenessOfWords(String folded) {
    one = folded;
  }

  /** Compares others with these words. */
  static LikenessOfWords to(String words) {
    return new LikenessOfWords(folded(words));
  }

  /** Whether there are enough words to compare. */
  static boolean isEnough(String words) {
    return folded(words).length() >= ENOUGH;
  }

  private static String folded(String words) {
    return Folded.of(FICTITIOUS.matcher(words == null ? "" : words).replaceFirst("")).text();
  }

  /** From 0 for no pair in common to 100 for the same pairs. */
  int percent(String words) {
    IntersectionResult result = PAIRS.apply(one, folded(words));
    int both = result.getIntersection();
    int all = result.getSizeA() + result.getSizeB() - both;
    return all == 0 ? 0 : Math.round(100f * both / all);
  }

  /** The longest parts that both have, of at least three characters and not of hiragana alone. */
  List<String> shared(String words) {
    String other = folded(words);
    List<String> parts = new ArrayList<>();
    Matcher run = RUN.matcher(one);
    while (run.find()) {
      addShared(run.group(), other, parts);
    }
    return parts.stream()
        .distinct()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .limit(MOST_SHARED)
        .toList();
  }

  private static void addShared(String run, String other, List<String> parts) {
    int from = 0;
    while (from < run.length()) {
      int to = from;
      while (to < run.length() && other.contains(run.substring(from, to + 1))) {
        to++;
      }
      String part = run.substring(from, to);
      if (part.length() >= SHORTEST_SHARED && !KANA_ALONE.matcher(part).matches()) {
        parts.add(part);
      }
      from = Math.max(to, from + 1);
    }
  }

  /** Pairs of neighbours; none reaches over a blank or a full stop. */
  private static Set<String> pairs(CharSequence text) {
    Set<String> pairs = new HashSet<>();
    Matcher run = RUN.matcher(text);
    while (run.find()) {
      String part = run.group();
      for (int i = 0; i + 2 <= part.length(); i++) {
        pairs.add(part.substring(i, i + 2));
      }
    }
    return pairs;
  }
}
