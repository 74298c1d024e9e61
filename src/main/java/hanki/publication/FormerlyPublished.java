package hanki.publication;

import hanki.statistics.AsPublished;
import hanki.statistics.Figure;
import hanki.statistics.FigureAddress;
import hanki.statistics.FigureBook;
import hanki.statistics.PublishedBefore;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds figures of earlier periods that were published with another value: a comparison uses
 * today's recount, and readers hold the earlier report against it.
 */
class FormerlyPublished implements ReportCheck {

  private final FigureBook book;
  private final PublishedBefore published;

  FormerlyPublished(FigureBook book, PublishedBefore published) {
    this.book = book;
    this.published = published;
  }

  @Override
  public Stream<ReportProblem> problems(CheckedReport report) {
    LocalDate begin = report.ready().period().firstDay();
    return report.ofEach(
        part -> {
          List<String> otherwise =
              part.ready().figures().stream()
                  .filter(figure -> !figure.isPublished())
                  .flatMap(figure -> FigurePick.parse(figure.address()).restsOn().stream())
                  .filter(address -> address.period().lastDay().isBefore(begin))
                  .distinct()
                  .flatMap(address -> otherwise(address).stream())
                  .toList();
          return otherwise.isEmpty()
              ? Stream.of()
              : Stream.of(
                  part.problem(
                      ReportProblem.Kind.PUBLISHED_OTHERWISE, String.join("、", otherwise)));
        });
  }

  /** 相談受理件数 詐欺 R1上 公表 12 → 13. */
  private Optional<String> otherwise(FigureAddress address) {
    Optional<AsPublished> before = published.of(address).stream().findFirst();
    if (before.isEmpty()) {
      return Optional.empty();
    }
    Figure now = book.figure(address);
    return before
        .filter(each -> each.differsFrom(now))
        .map(
            each ->
                name(address)
                    + " "
                    + address.period().sign()
                    + " 公表 "
                    + each.amount().stripTrailingZeros().toPlainString()
                    + " → "
                    + now.value());
  }

  private String name(FigureAddress address) {
    return Stream.concat(
            Stream.of(book.measure(address.measure()).name().ja()),
            address.conditions().stream()
                .map(each -> book.label(book.measure(address.measure()), each).ja()))
        .collect(Collectors.joining(" "));
  }
}
