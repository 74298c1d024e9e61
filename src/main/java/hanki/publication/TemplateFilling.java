package hanki.publication;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Settles what a template leaves to the records as they stand: the first of two figures that counts
 * anything, the latest joint investigation of a method of crime, a word that the numbers bear out.
 */
class TemplateFilling {

  private static final String OTHERWISE = " else ";
  private static final Pattern JOINT = Pattern.compile("\\$joint\\(([a-z0-9-]+)\\)");

  private final PickedFigures figures;
  private final ReadyJoint joint;

  TemplateFilling(PickedFigures figures, ReadyJoint joint) {
    this.figures = figures;
    this.joint = joint;
  }

  /** The block of a template as a report begins with it. */
  ReportBlock filled(ReportBlock block) {
    return word(
        block.withPicks(
            block.picks().lines().map(this::pick).collect(Collectors.joining("\n")).strip()));
  }

  private String pick(String line) {
    Matcher named = JOINT.matcher(line);
    if (named.find()) {
      return joint.latestOf(named.group(1)).orElse("");
    }
    int otherwise = line.indexOf(OTHERWISE);
    if (otherwise < 0) {
      return line;
    }
    String first = line.substring(0, otherwise);
    String second = line.substring(otherwise + OTHERWISE.length());
    int name = second.indexOf(" as ");
    return counts(first) ? first + (name < 0 ? "" : second.substring(name)) : second;
  }

  private boolean counts(String pick) {
    return figures
        .at(FigurePick.parse(pick).address())
        .filter(found -> found.amount().signum() != 0)
        .isPresent();
  }

  /** A word is taken over only where the numbers bear it out; else a person has to choose one. */
  private ReportBlock word(ReportBlock block) {
    if (block.word().isEmpty()) {
      return block;
    }
    String[] proposed = block.word().split(" ");
    return block.withWord(
        chosen(proposed[0], proposed[1], figures)
            .filter(word -> word.fits(word.now(), word.before()))
            .map(ChosenWord::toString)
            .orElse(""));
  }

  /** A word for how a figure changed on the year before, with the numbers it rests on. */
  static Optional<ChosenWord> chosen(String word, String address, PickedFigures figures) {
    return figures
        .at(address)
        .flatMap(
            now ->
                PickedFigures.before(address, true)
                    .flatMap(figures::at)
                    .map(before -> new ChosenWord(word, address, now.amount(), before.amount())));
  }
}
