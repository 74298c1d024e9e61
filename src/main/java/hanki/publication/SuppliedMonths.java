package hanki.publication;

import hanki.period.Period;
import hanki.statistics.Completeness;
import hanki.statistics.FigureAddress;
import hanki.statistics.FigureBook;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Asks whether what the figures of the house count is all there: a station that has said nothing of
 * a month makes a figure too small, and nobody sees it. Told once for the whole report, at the
 * first block that is concerned.
 */
class SuppliedMonths implements ReportCheck {

  private static final int MOST_NAMED = 6;

  private final FigureBook book;
  private final Iterable<Completeness> known;

  SuppliedMonths(FigureBook book, Iterable<Completeness> known) {
    this.book = book;
    this.known = known;
  }

  @Override
  public Stream<ReportProblem> problems(CheckedReport report) {
    Map<Period, List<Completeness.Gap>> asked = new LinkedHashMap<>();
    Set<Completeness.Gap> gaps = new LinkedHashSet<>();
    CheckedReport.Part first = null;
    for (CheckedReport.Part part : report.parts()) {
      Set<Completeness.Gap> here = gaps(part, asked);
      first = first == null && !here.isEmpty() ? part : first;
      gaps.addAll(here);
    }
    return first == null
        ? Stream.of()
        : Stream.of(first.problem(ReportProblem.Kind.NOT_DELIVERED, words(gaps)));
  }

  private Set<Completeness.Gap> gaps(
      CheckedReport.Part part, Map<Period, List<Completeness.Gap>> asked) {
    Set<Completeness.Gap> gaps = new LinkedHashSet<>();
    for (ReadyFigure figure : part.ready().figures()) {
      if (!figure.isPublished()) {
        FigurePick pick = FigurePick.parse(figure.address());
        FigureAddress address = FigureAddress.parse(pick.address());
        for (Completeness each : known) {
          if (each.covers(book.measure(address.measure()))) {
            pick.restsOn()
                .forEach(of -> gaps.addAll(asked.computeIfAbsent(of.period(), each::gaps)));
          }
        }
      }
    }
    return gaps;
  }

  private static String words(Set<Completeness.Gap> gaps) {
    String named =
        gaps.stream()
            .limit(MOST_NAMED)
            .map(gap -> gap.name().ja() + " " + gap.month().sign())
            .collect(Collectors.joining("、"));
    return gaps.size() > MOST_NAMED ? named + " ほか" + (gaps.size() - MOST_NAMED) : named;
  }
}
