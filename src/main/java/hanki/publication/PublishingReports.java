package hanki.publication;

import hanki.identity.CurrentOfficer;
import hanki.identity.Permission;
import hanki.identity.Permitted;
import hanki.platform.audit.Audited;
import hanki.platform.clock.BusinessClock;
import hanki.statistics.CountedRecord;
import hanki.statistics.FigureAddress;
import hanki.statistics.FigureBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Publishes a report that was decided on. In one transaction every figure is frozen with the
 * records counted, the whole gets its fingerprint and its files are kept: after a crash it is
 * published whole, or still to be published.
 */
@ApplicationScoped
@Transactional
@Permitted(Permission.PUBLISH_REPORTS)
public class PublishingReports {

  private final Reports reports;
  private final ResolvingReports resolving;
  private final FigureBook book;
  private final Iterable<ReportRenderer> renderers;
  private final CurrentOfficer officer;
  private final BusinessClock clock;

  @Inject
  PublishingReports(
      Reports reports,
      ResolvingReports resolving,
      FigureBook book,
      @Any Instance<ReportRenderer> renderers,
      CurrentOfficer officer,
      BusinessClock clock) {
    this(reports, resolving, book, (Iterable<ReportRenderer>) renderers, officer, clock);
  }

  /** For tests without a container. */
  PublishingReports(
      Reports reports,
      ResolvingReports resolving,
      FigureBook book,
      Iterable<ReportRenderer> renderers,
      CurrentOfficer officer,
      BusinessClock clock) {
    this.reports = reports;
    this.resolving = resolving;
    this.book = book;
    this.renderers = renderers;
    this.officer = officer;
    this.clock = clock;
  }

  /**
   * Publishes.
   *
   * @param isFinal whether the figures are final (確定値) and not provisional (暫定値); a report that
   *     follows a final one is a revision in either case
   * @param words why, of a revision
   * @return its id
   * @throws NoSuchReport if there is none
   * @throws ReportNotHere if it is not decided on, or published already
   * @throws ReportChangedMeanwhile if somebody else did something since the page was opened
   * @throws FiguresMissing if a place has no figure
   * @throws CountedMeanwhile if records were changed while it was counted; nothing is published
   *     then
   * @throws ReasonNeeded if a revision does not say why
   */
  @Audited("report.publish")
  public Long publish(Long id, int version, boolean isFinal, String words) {
    Report report = reports.withId(id).orElseThrow(NoSuchReport::new);
    if (report.version() != version) {
      throw new ReportChangedMeanwhile(report.title());
    }
    if (report.state() != ReportState.APPROVED) {
      throw new ReportNotHere(report.title());
    }
    ReportVintage vintage = vintage(report, isFinal);
    if (vintage.kind() == ReportVintage.Kind.REVISION && words.isBlank()) {
      throw new ReasonNeeded();
    }
    ResolvingReports.Resolved resolved = resolving.resolved(report.draft(), vintage);
    int missing = MissingFigures.in(resolved.report());
    if (missing > 0) {
      throw new FiguresMissing(missing);
    }
    freeze(report, resolved);
    report.publish(vintage, officer.get().code(), clock.instant(), words);
    if (report.follows() != null) {
      reports.withId(report.follows()).ifPresent(Report::supersede);
    }
    return id;
  }

  private ReportVintage vintage(Report report, boolean isFinal) {
    ReportVintage.Kind asked = isFinal ? ReportVintage.Kind.FINAL : ReportVintage.Kind.PROVISIONAL;
    if (report.follows() == null) {
      return new ReportVintage(asked, 0);
    }
    ReportVintage before =
        reports.withId(report.follows()).orElseThrow(NoSuchReport::new).vintage();
    return before.kind() == ReportVintage.Kind.PROVISIONAL && isFinal
        ? new ReportVintage(asked, 0)
        : new ReportVintage(ReportVintage.Kind.REVISION, before.number() + 1);
  }

  private void freeze(Report report, ResolvingReports.Resolved resolved) {
    FrozenReport frozen = FrozenReport.of(resolved.report());
    PublishedReport published =
        new PublishedReport(
            report.id(),
            frozen,
            figures(resolved.counted().values()),
            officer.get().code(),
            clock.instant());
    reports.add(published);
    for (ReportRenderer renderer : renderers) {
      reports.add(
          new PublishedFile(
              published.id(),
              renderer.form(),
              renderer.form().fileName(frozen.report()),
              renderer.render(frozen.report())));
    }
  }

  private List<PublishedFigure> figures(Collection<PickedFigures.Found> counted) {
    List<PublishedFigure> figures = new ArrayList<>();
    for (PickedFigures.Found found : counted) {
      figures.add(PublishedFigure.of(figures.size() + 1, found, records(found)));
    }
    return figures;
  }

  /** The records of a figure of the house; they come to it, or the report is not published. */
  private List<CountedRecord> records(PickedFigures.Found found) {
    if (found.address().startsWith(FigurePick.PUBLISHED)) {
      return List.of();
    }
    List<CountedRecord> records = book.counted(FigureAddress.parse(found.address()));
    long sum = records.stream().mapToLong(CountedRecord::contribution).sum();
    if (BigDecimal.valueOf(sum).compareTo(found.amount()) != 0) {
      throw new CountedMeanwhile(found.name());
    }
    return records;
  }
}
