package hanki.publication;

import java.util.Optional;
import java.util.stream.Stream;

/** Words that persons chose for changes, held against the numbers as they stand. */
class ChosenWords implements ReportCheck {

  private final ResolvingReports resolving;

  ChosenWords(ResolvingReports resolving) {
    this.resolving = resolving;
  }

  @Override
  public Stream<ReportProblem> problems(CheckedReport report) {
    return report.ofEach(part -> ofOne(part).stream());
  }

  private Optional<ReportProblem> ofOne(CheckedReport.Part part) {
    Optional<ChosenWord> chosen = ChosenWord.parse(part.composed().word());
    Optional<ChosenWord> now =
        chosen.flatMap(word -> resolving.choose(word.word(), word.address()));
    if (now.isEmpty()) {
      return Optional.empty();
    }
    String numbers =
        "%s %s→%s"
            .formatted(
                now.get().word(),
                now.get().before().toPlainString(),
                now.get().now().toPlainString());
    if (!now.get().fits(now.get().now(), now.get().before())) {
      return Optional.of(part.problem(ReportProblem.Kind.WORD_CONTRADICTED, numbers));
    }
    return chosen.get().restsOn(now.get().now(), now.get().before())
        ? Optional.empty()
        : Optional.of(part.problem(ReportProblem.Kind.WORD_MOVED, numbers));
  }
}
