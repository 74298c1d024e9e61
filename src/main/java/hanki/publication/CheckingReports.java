package hanki.publication;

import hanki.identity.Permission;
import hanki.identity.Permitted;
import hanki.national.FindingPublishedSeries;
import hanki.platform.Settings;
import hanki.statistics.Completeness;
import hanki.statistics.FigureBook;
import hanki.statistics.PublishedBefore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Lists what has to be looked at before a report is published (公表前の点検): places without figure,
 * numbers that do not agree, sums, months not delivered, breaks not noted, values published
 * otherwise before, small counts, names, old dates, typed numbers.
 */
@ApplicationScoped
@Transactional
@Permitted(Permission.READ_FIGURES)
public class CheckingReports {

  private final List<ReportCheck> checks;

  @Inject
  CheckingReports(
      ResolvingReports resolving,
      FigureBook book,
      FindingPublishedSeries published,
      @Any Instance<Completeness> known,
      PublishedFigures before) {
    this(resolving, book, published, (Iterable<Completeness>) known, before);
  }

  /** For tests without a container. */
  CheckingReports(
      ResolvingReports resolving,
      FigureBook book,
      FindingPublishedSeries published,
      Iterable<Completeness> known,
      PublishedBefore before) {
    Settings settings = new Settings();
    checks =
        List.of(
            new PlacesWithoutFigure(),
            new ChosenWords(resolving),
            new AgreeingNumbers(),
            new PartsAndWholes(),
            new SuppliedMonths(book, known),
            new NotedBreaks(published, book),
            new FormerlyPublished(book, before),
            new SmallCells(book, settings.number("hanki.publication.small-cell")),
            new ShownIdentities(Set.of(settings.text("hanki.office.telephone"))),
            new OldDates(),
            new TypedNumbers());
  }

  /** The problems of a draft whose numbers stand: grave ones first, then in the order of blocks. */
  public List<ReportProblem> problems(ReportDraft draft, ReadyReport ready) {
    CheckedReport report = CheckedReport.of(draft, ready);
    return checks.stream()
        .flatMap(check -> check.problems(report))
        .sorted(
            Comparator.comparing((ReportProblem problem) -> !problem.isGrave())
                .thenComparing(ReportProblem::place))
        .toList();
  }
}
