package hanki.publication;

import hanki.publication.ReadyBlock.Line;
import hanki.publication.ReadyBlock.Number;
import hanki.publication.ReadyBlock.Run;
import hanki.publication.ReadyBlock.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words with marks for figures: {@code 検挙{1}件（前年比{2}件）}. A mark without its figure reads …, which
 * official statistics write for what is not available.
 */
class ComposedText {

  /** Stands for what is not available (domain facts 6.3). */
  static final String NOT_AVAILABLE = "…";

  static final String WORD = "word";

  private static final Pattern MARK = Pattern.compile("\\{(\\d{1,2}|" + WORD + ")\\}");

  /** A number that was typed beside a unit, in either width. */
  private static final Pattern TYPED =
      Pattern.compile("[0-9０-９][0-9０-９,，.．]*(?:万|億)?(?:件|人|名|円|％|%|ポイント)");

  private final List<Optional<ReadyFigure>> figures;
  private final String word;

  /**
   * Text of a block.
   *
   * @param figures in the order of their marks
   * @param word the chosen word; empty for none
   */
  ComposedText(List<Optional<ReadyFigure>> figures, String word) {
    this.figures = figures;
    this.word = word;
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
    if (mark.equals(WORD)) {
      return new Words(word.isEmpty() ? NOT_AVAILABLE : word);
    }
    int number = Integer.parseInt(mark);
    Optional<ReadyFigure> figure =
        number < 1 || number > figures.size() ? Optional.empty() : figures.get(number - 1);
    return figure.<Run>map(Number::new).orElseGet(() -> new Words(NOT_AVAILABLE));
  }

  /** Numbers of marks that stand in the words. */
  static List<Integer> marks(String text) {
    return MARK.matcher(text)
        .results()
        .map(found -> found.group(1))
        .filter(mark -> !mark.equals(WORD))
        .map(Integer::valueOf)
        .toList();
  }

  /** The first number that was typed where a figure belongs. */
  static Optional<String> typedNumber(String text) {
    return TYPED.matcher(text).results().map(found -> found.group()).findFirst();
  }
}
