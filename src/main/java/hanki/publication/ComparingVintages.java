package hanki.publication;

import hanki.identity.Permission;
import hanki.identity.Permitted;
import hanki.platform.audit.Audited;
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

/** Says what moved since a report was published: figure by figure and record by record. */
@ApplicationScoped
@Transactional
@Permitted(Permission.READ_FIGURES)
public class ComparingVintages {

  private final Reports reports;
  private final FigureBook book;

  @Inject
  ComparingVintages(Reports reports, FigureBook book) {
    this.reports = reports;
    this.book = book;
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
  public List<Moved> withNow(Long id) {
    return published(id).figures().stream()
        .filter(figure -> !figure.isPublished())
        .flatMap(figure -> moved(figure, counted(figure.address())).stream())
        .toList();
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
  public List<Moved> withVintageBefore(Long id) {
    Report report = reports.withId(id).orElseThrow(NoSuchReport::new);
    if (report.follows() == null) {
      throw new NoSuchReport();
    }
    Map<String, PublishedFigure> now =
        published(id).figures().stream()
            .collect(Collectors.toMap(PublishedFigure::address, Function.identity()));
    return published(report.follows()).figures().stream()
        .filter(figure -> !figure.isPublished() && now.containsKey(figure.address()))
        .flatMap(figure -> moved(figure, now.get(figure.address()).counted()).stream())
        .toList();
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
