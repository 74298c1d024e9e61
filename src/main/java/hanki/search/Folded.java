package hanki.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A text in the one form in which words are compared. Width, case, katakana and hiragana, small and
 * large kana, old and new characters, spaces within Japanese, hyphens within numbers and defanged
 * addresses make no difference in it. Each of its characters knows where it stood in the text.
 *
 * <p>Whoever changes what the same text becomes adds a migration that empties {@code folded_kind}:
 * {@link FoldedAtStart}. A test knows when that was forgotten.
 *
 * <p>Kept apart on purpose: っ and つ (かった would answer to かつ), が and か, ー and nothing (カード would
 * answer to 角). A word that is searched may leave out its last ー: {@link SearchWords}.
 */
public final class Folded {

  /** The longest folded text that is kept with a record, in characters. */
  public static final int LONGEST = 100_000;

  private static final String BETWEEN_PARTS = "\n";

  private final String source;
  private final String text;
  private final int[] begins;
  private final int[] ends;

  Folded(String source, String text, int[] begins, int[] ends) {
    this.source = source;
    this.text = text;
    this.begins = begins;
    this.ends = ends;
  }

  /** Folds a text; null is empty. */
  public static Folded of(String text) {
    FoldedLetters letters = new FoldedLetters(text == null ? "" : text);
    FoldingRules.apply(letters);
    return letters.folded();
  }

  /**
   * The searchable form of a record: its parts, of which no word reaches from one into the next.
   *
   * @return at most {@link #LONGEST} characters
   */
  public static String form(List<String> parts) {
    String form =
        parts.stream()
            .filter(part -> part != null && !part.isBlank())
            .map(part -> of(part).text())
            .collect(Collectors.joining(BETWEEN_PARTS));
    return form.length() > LONGEST ? form.substring(0, LONGEST) : form;
  }

  /** The same for parts that are named one by one. */
  public static String form(String... parts) {
    return form(Stream.of(parts).toList());
  }

  /** The folded text, in one line. */
  public String text() {
    return text;
  }

  /** A place in the text as it was written, first character and the one after the last. */
  public record Place(int begin, int end) {}

  /**
   * Where the words stand in the text as it was written, in order; places that touch are one.
   *
   * @param words folded
   */
  public List<Place> places(List<String> words) {
    boolean[] met = new boolean[text.length()];
    for (String word : words) {
      for (int at = text.indexOf(word);
          at >= 0 && !word.isEmpty();
          at = text.indexOf(word, at + 1)) {
        Arrays.fill(met, at, at + word.length(), true);
        int next = at + word.length();
        if (next < met.length && text.charAt(next) == 'ー') {
          met[next] = true;
        }
      }
    }
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < met.length; i++) {
      if (met[i]) {
        add(places, new Place(begins[i], ends[i]), i > 0 && met[i - 1]);
      }
    }
    return List.copyOf(places);
  }

  /** What was left out between two letters of one word (a space, a hyphen) is marked with them. */
  private static void add(List<Place> places, Place place, boolean continues) {
    Place last = places.isEmpty() ? null : places.get(places.size() - 1);
    if (last != null && (continues || place.begin() <= last.end())) {
      places.set(places.size() - 1, new Place(last.begin(), Math.max(last.end(), place.end())));
    } else {
      places.add(place);
    }
  }

  /** The text as it was written. */
  public String source() {
    return source;
  }
}
