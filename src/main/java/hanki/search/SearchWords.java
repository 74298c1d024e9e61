package hanki.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody typed into a search box, as words that must all be there. A blank parts words, a
 * full-width one too; what stands in quotation marks is one word.
 *
 * @param typed as it was typed, cut to {@link #LONGEST}
 * @param words folded, none empty, none twice, at most {@link #MOST}
 * @param cut whether there were more words
 */
public record SearchWords(String typed, List<String> words, boolean cut) {

  /** The longest question, in characters. */
  public static final int LONGEST = 100;

  /** The most words that are asked for. */
  public static final int MOST = 8;

  private static final Pattern WORD =
      Pattern.compile("[\"“”„＂「『]([^\"“”„＂」』]+)[\"“”„＂」』]|([^\\s\\u3000\"“”„＂]+)");

  private static final Pattern AROUND_ADDRESS =
      Pattern.compile("^https?://(?:www\\.(?=.))?|^www\\.(?=[a-z0-9])|(?<=[a-z0-9])/+$");

  /** 3 音以上の語の末尾の長音: サーバー is also written サーバ (JIS Z 8301). */
  private static final Pattern LAST_LONG_VOWEL = Pattern.compile("(?<=[ぁ-ゖー]{3})ー$");

  /** Reads what was typed; null is nothing. */
  public static SearchWords of(String typed) {
    String question = typed == null ? "" : typed.strip();
    question = question.length() > LONGEST ? question.substring(0, LONGEST) : question;
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(question);
    while (matcher.find()) {
      String word = word(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
      if (!word.isEmpty() && !words.contains(word)) {
        words.add(word);
      }
    }
    boolean cut = words.size() > MOST;
    return new SearchWords(question, List.copyOf(cut ? words.subList(0, MOST) : words), cut);
  }

  private static String word(String typed) {
    String folded = Folded.of(typed).text();
    String bare = AROUND_ADDRESS.matcher(folded).replaceAll("");
    return LAST_LONG_VOWEL.matcher(bare.isEmpty() ? folded : bare).replaceFirst("");
  }

  /** Whether nothing is asked. */
  public boolean isEmpty() {
    return words.isEmpty();
  }

  /** The words as patterns for {@code like … escape '!'} over a folded text. */
  public List<String> patterns() {
    return words.stream()
        .map(word -> word.replace("!", "!!").replace("%", "!%").replace("_", "!_"))
        .map(word -> "%" + word + "%")
        .toList();
  }
}
