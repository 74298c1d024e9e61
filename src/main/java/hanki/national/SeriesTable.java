package hanki.national;

import hanki.period.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The values of a series, by period, as they stand now or stood on a day.
 *
 * <p>A change compares what stands on both sides at that time: the difference that was published a
 * year later rests on the newer value of the year before (domain facts 1.4), and what stood then is
 * one day further back. Second halves are values of their own and never year minus first half.
 */
public final class SeriesTable {

  private final PublishedSeries series;
  private final Map<String, Editions> byPeriod;

  /** As they stand now. */
  public SeriesTable(PublishedSeries series, List<PublishedValue> values) {
    this.series = series;
    this.byPeriod =
        values.stream()
            .collect(
                Collectors.groupingBy(
                    value -> value.period().code(),
                    LinkedHashMap::new,
                    Collectors.collectingAndThen(Collectors.toList(), Editions::new)));
  }

  private SeriesTable(PublishedSeries series, Map<String, Editions> byPeriod) {
    this.series = series;
    this.byPeriod = byPeriod;
  }

  /** As they stood on a day; values of an unknown day of publication are left out. */
  public SeriesTable on(LocalDate day) {
    Map<String, Editions> then = new LinkedHashMap<>();
    byPeriod.forEach(
        (code, editions) -> editions.on(day).ifPresent(known -> then.put(code, known)));
    return new SeriesTable(series, then);
  }

  public PublishedSeries series() {
    return series;
  }

  /** How many values are left out on a day because nobody knows when they were published. */
  public long undated() {
    return byPeriod.values().stream()
        .flatMap(editions -> editions.all().stream())
        .filter(value -> value.publishedOn() == null)
        .count();
  }

  public boolean isEmpty() {
    return byPeriod.isEmpty();
  }

  private List<PublishedPeriod> periods() {
    return byPeriod.values().stream().map(Editions::period).toList();
  }

  /** The halves and years that have a value. */
  public List<Period> counted() {
    return periods().stream().flatMap(period -> period.counted().stream()).toList();
  }

  /** The value that stands for each period. */
  public List<PublishedValue> standing() {
    return byPeriod.values().stream().map(Editions::current).toList();
  }

  /** The arrangements that have something to show. */
  public List<Arrangement> arrangements() {
    return Arrays.stream(Arrangement.values())
        .filter(each -> !each.periods(periods()).isEmpty())
        .toList();
  }

  /** The arrangement to open with: halves where there are, else that of most values. */
  public Arrangement usualArrangement() {
    List<Arrangement> fit = arrangements();
    if (fit.contains(Arrangement.HALVES)) {
      return Arrangement.HALVES;
    }
    boolean compared = Arrangement.FIRST_HALVES.periods(periods()).size() > 1;
    return compared || fit.isEmpty()
        ? Arrangement.FIRST_HALVES
        : fit.contains(Arrangement.YEARS) ? Arrangement.YEARS : fit.get(0);
  }

  /** The lines, oldest first; a period without a value has its line. */
  public List<SeriesLine> lines(Arrangement arrangement) {
    return arrangement.periods(periods()).stream().map(this::line).toList();
  }

  /** The line of a period. */
  public SeriesLine line(PublishedPeriod period) {
    return new SeriesLine(
        period,
        at(period),
        period.sameLastYear().flatMap(before -> change(before, period)),
        period.previous().flatMap(before -> change(before, period)));
  }

  /** What was published for the period. */
  public Optional<Editions> at(PublishedPeriod period) {
    return Optional.ofNullable(byPeriod.get(period.code()));
  }

  /** The value that stands for the period. */
  public Optional<PublishedValue> current(PublishedPeriod period) {
    return at(period).map(Editions::current);
  }

  private Optional<ValueChange> change(PublishedPeriod before, PublishedPeriod after) {
    return current(before)
        .flatMap(old -> current(after).map(now -> new ValueChange(old.amount(), now.amount())));
  }

  /** The last period of the series, with what stands for it. */
  public Optional<PublishedValue> latest() {
    return byPeriod.values().stream()
        .map(Editions::current)
        .max(
            java.util.Comparator.comparing((PublishedValue value) -> value.period().lastDay())
                .thenComparing(
                    value -> value.period().firstDay(), java.util.Comparator.reverseOrder()));
  }

  /**
   * The two halves of a year together, to hold against the value of the year; none where one is
   * missing, or where values do not add up, as those of a rate.
   */
  public Optional<BigDecimal> sumOfHalves(PublishedPeriod year) {
    if (year.kind() != PeriodKind.YEAR) {
      return Optional.empty();
    }
    List<BigDecimal> halves =
        new ArrayList<>(
            Stream.of("H1", "H2")
                .map(half -> byPeriod.get(year.code() + half))
                .filter(Objects::nonNull)
                .map(editions -> editions.current().amount())
                .toList());
    return halves.size() == 2 ? series.sum(halves) : Optional.empty();
  }
}
