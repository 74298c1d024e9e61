package hanki.publication;

import hanki.statistics.CountedRecord;
import hanki.statistics.FigureAddress;
import hanki.statistics.FigureBook;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Counts a report as it stood at one moment, while officers go on writing.
 *
 * <p>A report is many queries, and between two of them a record may come; the total of a table
 * would have it and its row would not. So everything is read twice (the double collect of atomic
 * snapshots): every block with its numbers, and which records each figure counts, in which version
 * and for how much. What two readings agree on stood at every moment between the end of the one and
 * the begin of the other, since the version of a record never comes back. Until two readings that
 * follow each other agree, it is read again.
 *
 * <p>Not left to the isolation of the database: the level cannot be raised within the container's
 * transaction, which has begun when a command is called, and H2 would commit it.
 */
@Dependent
class SteadyCounts {

  /** Where records are entered all day, a second of quiet comes soon. */
  private static final int READINGS = 5;

  private final ResolvingReports resolving;
  private final FigureBook book;

  @Inject
  SteadyCounts(ResolvingReports resolving, FigureBook book) {
    this.resolving = resolving;
    this.book = book;
  }

  /** A report with its numbers, and the figures they are made of with their records. */
  record Steady(ReadyReport report, List<PublishedFigure> figures) {}

  /**
   * Counts the draft.
   *
   * @throws CountedMeanwhile if records changed at every reading
   */
  Steady count(ReportDraft draft, ReportVintage vintage) {
    Steady before = read(draft, vintage);
    Optional<String> moved = Optional.empty();
    for (int reading = 2; reading <= READINGS; reading++) {
      Steady now = read(draft, vintage);
      moved = moved(before, now);
      if (moved.isEmpty()) {
        return now;
      }
      before = now;
    }
    throw new CountedMeanwhile(moved.orElseThrow());
  }

  private Steady read(ReportDraft draft, ReportVintage vintage) {
    ResolvingReports.Resolved resolved = resolving.resolved(draft, vintage);
    List<PublishedFigure> figures = new ArrayList<>();
    for (PickedFigures.Found found : resolved.counted().values()) {
      figures.add(PublishedFigure.of(figures.size() + 1, found, records(found.address())));
    }
    return new Steady(resolved.report(), figures);
  }

  private List<CountedRecord> records(String address) {
    return address.startsWith(FigurePick.PUBLISHED)
        ? List.of()
        : book.counted(FigureAddress.parse(address));
  }

  /** The first figure that is not what its records come to, or not the same again. */
  private static Optional<String> moved(Steady before, Steady now) {
    for (PublishedFigure figure : now.figures()) {
      if (!isSum(figure) || !before.figures().contains(figure)) {
        return Optional.of(figure.name());
      }
    }
    return before.report().blocks().equals(now.report().blocks())
        ? Optional.empty()
        : Optional.of(now.report().title());
  }

  private static boolean isSum(PublishedFigure figure) {
    long sum = figure.counted().stream().mapToLong(CountedRecord::contribution).sum();
    return figure.isPublished() || BigDecimal.valueOf(sum).compareTo(figure.amount()) == 0;
  }
}
