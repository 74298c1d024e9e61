package hanki.search;

import hanki.search.Folded.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What is shown of a text that was found: the surroundings of the words, in pieces, of which those
 * that match are told apart. The page writes the pieces as text, never as markup.
 */
public record Excerpt(List<Piece> pieces) {

  private static final int BEFORE = 24;
  private static final int AFTER = 56;
  private static final int WITHOUT_MATCH = 120;
  private static final int MOST_PARTS = 4;
  private static final String LEFT_OUT = "…";
  private static final String NEXT_TEXT = "　";

  /** A piece of the text. */
  public record Piece(String text, boolean matched) {}

  /** All of a short text, such as a number. */
  public static Excerpt whole(String text, List<String> words) {
    List<Piece> pieces = new ArrayList<>();
    cut(text, new Place(0, text.length()), Folded.of(text).places(words), pieces);
    return new Excerpt(List.copyOf(pieces));
  }

  /** The surroundings of the words in the texts; the beginning of the first where none matches. */
  public static Excerpt of(List<String> texts, List<String> words) {
    List<Piece> pieces = new ArrayList<>();
    List<String> written = texts.stream().filter(text -> text != null && !text.isBlank()).toList();
    List<String> sought = new ArrayList<>(words);
    for (String text : written) {
      surroundings(text, words, sought, pieces);
    }
    if (pieces.isEmpty() && !written.isEmpty()) {
      add(written.get(0), new Place(0, WITHOUT_MATCH), List.of(), pieces);
    }
    return new Excerpt(List.copyOf(pieces));
  }

  /** Each word is shown once, in the first text that holds it. */
  private static void surroundings(
      String text, List<String> words, List<String> sought, List<Piece> pieces) {
    Folded folded = Folded.of(text);
    List<Place> all = folded.places(words);
    List<String> here = sought.stream().filter(folded.text()::contains).toList();
    sought.removeAll(here);
    List<Place> parts = new ArrayList<>();
    here.stream()
        .map(word -> folded.places(List.of(word)).get(0))
        .sorted(Comparator.comparingInt(Place::begin))
        .limit(MOST_PARTS)
        .forEach(place -> widen(parts, place));
    if (!parts.isEmpty() && !pieces.isEmpty()) {
      pieces.add(new Piece(NEXT_TEXT, false));
    }
    for (Place part : parts) {
      add(text, part, all, pieces);
    }
  }

  /** One part for what stands near together. */
  private static void widen(List<Place> parts, Place place) {
    Place wide = new Place(place.begin() - BEFORE, place.end() + AFTER);
    Place last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
    if (last != null && wide.begin() <= last.end()) {
      parts.set(parts.size() - 1, new Place(last.begin(), Math.max(last.end(), wide.end())));
    } else {
      parts.add(wide);
    }
  }

  private static void add(String text, Place part, List<Place> marks, List<Piece> pieces) {
    int begin = boundary(text, Math.max(0, part.begin()));
    int end = boundary(text, Math.min(text.length(), part.end()));
    boolean follows = !pieces.isEmpty() && pieces.get(pieces.size() - 1).text().equals(LEFT_OUT);
    if (begin > 0 && !follows) {
      pieces.add(new Piece(LEFT_OUT, false));
    }
    cut(text, new Place(begin, end), marks, pieces);
    if (end < text.length()) {
      pieces.add(new Piece(LEFT_OUT, false));
    }
  }

  /** Never between the halves of a surrogate pair. */
  private static int boundary(String text, int at) {
    return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }

  private static void cut(String text, Place part, List<Place> marks, List<Piece> pieces) {
    int from = part.begin();
    for (Place mark : marks) {
      if (mark.end() > part.begin() && mark.begin() < part.end()) {
        int begin = Math.max(mark.begin(), part.begin());
        int end = Math.min(mark.end(), part.end());
        piece(text, from, begin, false, pieces);
        piece(text, begin, end, true, pieces);
        from = end;
      }
    }
    piece(text, from, part.end(), false, pieces);
  }

  private static void piece(String text, int begin, int end, boolean matched, List<Piece> pieces) {
    if (begin < end) {
      pieces.add(new Piece(text.substring(begin, end).replaceAll("\\s", " "), matched));
    }
  }
}
