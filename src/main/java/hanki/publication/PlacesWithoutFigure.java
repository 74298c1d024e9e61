package hanki.publication;

import java.util.stream.Stream;

/** Places where a figure or a word is still missing: the reader would see …. */
class PlacesWithoutFigure implements ReportCheck {

  private static final String WORD_MARK = "{" + ComposedText.WORD + "}";

  @Override
  public Stream<ReportProblem> problems(CheckedReport report) {
    return report.ofEach(PlacesWithoutFigure::ofOne);
  }

  private static Stream<ReportProblem> ofOne(CheckedReport.Part part) {
    ReportBlock composed = part.composed();
    if (composed.body().contains(WORD_MARK) && composed.word().isEmpty()) {
      return Stream.of(part.problem(ReportProblem.Kind.WORD_OPEN, ""));
    }
    return MissingFigures.isIn(part.ready())
        ? Stream.of(part.problem(ReportProblem.Kind.MISSING, ""))
        : Stream.of();
  }
}
