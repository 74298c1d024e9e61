package hanki.publication;

import hanki.statistics.Breakdown;
import hanki.statistics.FigureAddress;
import hanki.statistics.FigureBook;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds counts so small that neighbours would know the person (秘匿, domain facts 10.12): of persons
 * told apart by age, sex, nationality or part in the offence, and of persons at one station. From 1
 * up to the limit of the installation; nothing is nobody, and is shown.
 */
class SmallCells implements ReportCheck {

  private static final Set<Breakdown> OF_PERSONS =
      EnumSet.of(Breakdown.AGE, Breakdown.SEX, Breakdown.NATIONALITY, Breakdown.ROLE);
  private static final String PERSONS = "人";

  private final FigureBook book;
  private final int limit;

  /**
   * Looks for small counts.
   *
   * @param limit the largest count that is small; 0 looks for none
   */
  SmallCells(FigureBook book, int limit) {
    this.book = book;
    this.limit = limit;
  }

  @Override
  public Stream<ReportProblem> problems(CheckedReport report) {
    return report.ofEach(
        part -> {
          List<String> small =
              part.ready().figures().stream()
                  .filter(this::isSmall)
                  .map(figure -> name(figure) + " " + figure.text() + figure.unit())
                  .distinct()
                  .toList();
          return small.isEmpty()
              ? Stream.of()
              : Stream.of(
                  part.problem(
                      ReportProblem.Kind.SMALL_CELL,
                      small.stream().collect(Collectors.joining("、"))));
        });
  }

  private boolean isSmall(ReadyFigure figure) {
    if (figure.isPublished()
        || FigurePick.parse(figure.address()).reading() != FigurePick.Reading.VALUE
        || figure.value().signum() <= 0
        || figure.value().compareTo(BigDecimal.valueOf(limit)) > 0) {
      return false;
    }
    FigureAddress address = FigureAddress.parse(figure.address());
    Stream<Breakdown> apart =
        address.conditions().stream().map(condition -> condition.split().breakdown());
    boolean persons = figure.unit().equals(PERSONS);
    return apart.anyMatch(each -> OF_PERSONS.contains(each) || persons && each.isByStation());
  }

  private String name(ReadyFigure figure) {
    FigureAddress address = FigureAddress.parse(figure.address());
    return address.conditions().stream()
        .map(each -> book.label(book.measure(address.measure()), each).ja())
        .collect(Collectors.joining("・"));
  }
}
