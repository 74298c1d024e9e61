package hanki.publication;

import hanki.publication.ReadyBlock.Line;
import hanki.publication.ReadyBlock.Number;
import hanki.publication.ReadyBlock.Run;
import hanki.publication.ReadyBlock.Words;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words with tags for figures: {@code 検挙{検挙件数}件（前年比{検挙件数・前年同期比}件）}; {@code {1}} is the first picked
 * figure whatever its name. A tag without its figure reads …, which official statistics write for
 * what is not available.
 */
class ComposedText {

  /** Stands for what is not available (domain facts 6.3). */
  static final String NOT_AVAILABLE = "…";

  static final String WORD = "word";

  /** The tag of the chosen word as a person types it. */
  static final String WORD_TAG = "語";

  private static final Pattern MARK = Pattern.compile("[{｛]([^{}｛｝\\n]{1,120})[}｝]");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");

  /** A number that was typed beside a unit, in either width. */
  private static final Pattern TYPED =
      Pattern.compile("[0-9０-９][0-9０-９,，.．]*(?:万|億)?(?:件|人|名|円|％|%|ポイント)");

  private final List<Optional<ReadyFigure>> figures;
  private final List<String> names;
  private final String word;

  /**
   * Text of a block.
   *
   * @param figures in the order in which they were picked
   * @param names of the figures, in the same order; empty for one without a name
   * @param word the chosen word; empty for none
   */
  ComposedText(List<Optional<ReadyFigure>> figures, List<String> names, String word) {
    this.figures = figures;
    this.names = names.stream().map(ComposedText::folded).toList();
    this.word = word;
  }

  /** Names in either width are the same name. */
  static String folded(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC).strip();
  }

  Line line(String text) {
    List<Run> runs = new ArrayList<>();
    Matcher mark = MARK.matcher(text);
    int from = 0;
    while (mark.find()) {
      addWords(runs, text.substring(from, mark.start()));
      runs.add(run(mark.group(1)));
      from = mark.end();
    }
    addWords(runs, text.substring(from));
    return new Line(runs);
  }

  private static void addWords(List<Run> runs, String words) {
    if (!words.isEmpty()) {
      runs.add(new Words(words));
    }
  }

  private Run run(String mark) {
    String name = folded(mark);
    if (isWord(name)) {
      return new Words(word.isEmpty() ? NOT_AVAILABLE : word);
    }
    int at = NUMBER.matcher(name).matches() ? Integer.parseInt(name) - 1 : names.indexOf(name);
    Optional<ReadyFigure> figure =
        at < 0 || at >= figures.size() ? Optional.empty() : figures.get(at);
    return figure.<Run>map(Number::new).orElseGet(() -> new Words(NOT_AVAILABLE));
  }

  private static boolean isWord(String name) {
    return name.equals(WORD) || name.equals(WORD_TAG);
  }

  /** The names in the tags of a text, without that of the chosen word; each once. */
  static List<String> tags(String text) {
    return MARK.matcher(text)
        .results()
        .map(found -> found.group(1).strip())
        .filter(name -> !isWord(folded(name)))
        .distinct()
        .toList();
  }

  /** The text with every tag named anew; a tag of the chosen word is kept as {@link #WORD}. */
  static String renamed(String text, UnaryOperator<String> name) {
    return MARK.matcher(text)
        .replaceAll(
            found -> {
              String tag = folded(found.group(1));
              String is = isWord(tag) ? WORD : name.apply(found.group(1).strip());
              return Matcher.quoteReplacement("{" + is + "}");
            });
  }

  /** The first number that was typed where a figure belongs. */
  static Optional<String> typedNumber(String text) {
    return TYPED
        .matcher(MARK.matcher(text).replaceAll(NOT_AVAILABLE))
        .results()
        .map(found -> found.group())
        .findFirst();
  }
}
