package hanki.publication;

import hanki.identity.Permission;
import hanki.identity.Permitted;
import hanki.platform.audit.Audited;
import hanki.platform.clock.BusinessClock;
import hanki.statistics.CountedRecord;
import hanki.statistics.FigureAddress;
import hanki.statistics.FigureBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Says what moved since a report was published, or from one vintage to the next: figure by figure
 * and record by record, with who did it, when and why.
 */
@ApplicationScoped
@Transactional
@Permitted(Permission.READ_FIGURES)
public class ComparingVintages {

  private final Reports reports;
  private final FigureBook book;
  private final MovedRecords records;
  private final BusinessClock clock;

  @Inject
  ComparingVintages(Reports reports, FigureBook book, MovedRecords records, BusinessClock clock) {
    this.reports = reports;
    this.book = book;
    this.records = records;
    this.clock = clock;
  }

  /**
   * A figure that is not what it was.
   *
   * @param name 検挙件数
   * @param came records counted now and not then
   * @param left records counted then and not now
   * @param changed records counted both times in another version or with another contribution
   */
  public record Moved(
      String address,
      String name,
      String unit,
      BigDecimal then,
      BigDecimal now,
      List<CountedRecord> came,
      List<CountedRecord> left,
      List<CountedRecord> changed) {

    /** What the difference is. */
    public BigDecimal difference() {
      return now.subtract(then);
    }
  }

  /**
   * The figures of the house in a published report that are counted otherwise now, or from other
   * records; none where everything stands.
   *
   * @throws NoSuchReport if the report was not published
   */
  @Audited("report.compare")
  public Differences withNow(Long id) {
    PublishedReport published = published(id);
    List<Moved> moved =
        published.figures().stream()
            .filter(figure -> !figure.isPublished())
            .flatMap(figure -> moved(figure, counted(figure.address())).stream())
            .toList();
    return new Differences(
        id, moved, records.between(moved, published.countedAt(), clock.instant()));
  }

  private List<CountedRecord> counted(String address) {
    return book.counted(FigureAddress.parse(address));
  }

  /**
   * What moved from the vintage before to this one: the list of errata.
   *
   * @throws NoSuchReport if the report was not published, or follows none
   */
  @Audited("report.compare")
  public Differences withVintageBefore(Long id) {
    Report report = reports.withId(id).orElseThrow(NoSuchReport::new);
    if (report.follows() == null) {
      throw new NoSuchReport();
    }
    PublishedReport after = published(id);
    PublishedReport before = published(report.follows());
    Map<String, PublishedFigure> now =
        after.figures().stream()
            .collect(Collectors.toMap(PublishedFigure::address, Function.identity()));
    List<Moved> moved =
        before.figures().stream()
            .filter(figure -> !figure.isPublished() && now.containsKey(figure.address()))
            .flatMap(figure -> moved(figure, now.get(figure.address()).counted()).stream())
            .toList();
    return new Differences(
        id, moved, records.between(moved, before.countedAt(), after.countedAt()));
  }

  private PublishedReport published(Long id) {
    return reports.published(id).orElseThrow(NoSuchReport::new);
  }

  private static Optional<Moved> moved(PublishedFigure then, List<CountedRecord> now) {
    Map<String, CountedRecord> before = byRecord(then.counted());
    Map<String, CountedRecord> after = byRecord(now);
    Moved moved =
        new Moved(
            then.address(),
            then.name(),
            then.unit(),
            then.amount(),
            BigDecimal.valueOf(now.stream().mapToLong(CountedRecord::contribution).sum()),
            missingIn(before, after),
            missingIn(after, before),
            after.entrySet().stream()
                .filter(each -> before.containsKey(each.getKey()))
                .filter(each -> !before.get(each.getKey()).equals(each.getValue()))
                .map(Map.Entry::getValue)
                .toList());
    boolean same =
        moved.came().isEmpty()
            && moved.left().isEmpty()
            && moved.changed().isEmpty()
            && moved.difference().signum() == 0;
    return same ? Optional.empty() : Optional.of(moved);
  }

  /** Records of the second that are not in the first. */
  private static List<CountedRecord> missingIn(
      Map<String, CountedRecord> first, Map<String, CountedRecord> second) {
    return second.entrySet().stream()
        .filter(each -> !first.containsKey(each.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }

  private static Map<String, CountedRecord> byRecord(List<CountedRecord> records) {
    Map<String, CountedRecord> byRecord = new LinkedHashMap<>();
    records.forEach(each -> byRecord.put(each.feature() + each.id(), each));
    return byRecord;
  }
}
