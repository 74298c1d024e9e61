package hanki.publication;

import hanki.national.FindingPublishedSeries;
import hanki.national.NoSuchSeries;
import hanki.national.PublishedPeriod;
import hanki.national.PublishedSeries;
import hanki.national.PublishedValue;
import hanki.national.SeriesTable;
import hanki.period.Period;
import hanki.platform.web.Address;
import hanki.statistics.Figure;
import hanki.statistics.FigureAddress;
import hanki.statistics.FigureBook;
import hanki.statistics.Measure;
import hanki.statistics.UnknownFigure;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The figures of one report while it is put together. Each is counted once, so text, table and
 * chart cannot differ.
 */
class PickedFigures {

  private final FigureBook book;
  private final FindingPublishedSeries published;
  private final Map<String, Optional<Found>> found = new LinkedHashMap<>();
  private final Map<String, SeriesTable> series = new HashMap<>();

  PickedFigures(FigureBook book, FindingPublishedSeries published) {
    this.book = book;
    this.published = published;
  }

  /**
   * A figure that was looked up.
   *
   * @param amount in {@code unit}
   * @param yen the same in yen, of money
   * @param name of what is counted: 検挙件数
   */
  record Found(
      String address,
      BigDecimal amount,
      String unit,
      BigDecimal yen,
      String name,
      int ruleVersion,
      String source,
      String href) {

    /** Whether an amount of money. */
    boolean isMoney() {
      return yen != null;
    }
  }

  /** Everything that was looked up, by address, in the order in which it was asked for. */
  Map<String, Found> all() {
    Map<String, Found> all = new LinkedHashMap<>();
    found.forEach((address, each) -> each.ifPresent(there -> all.put(address, there)));
    return all;
  }

  /** The figure of that address; none where nothing is known or counted under it. */
  Optional<Found> at(String address) {
    Optional<Found> known = found.get(address);
    if (known == null) {
      known = address.startsWith(FigurePick.PUBLISHED) ? publishedAt(address) : countedAt(address);
      found.put(address, known);
    }
    return known;
  }

  /** Takes over a figure that came with a whole table; one that stands is not counted again. */
  Found counted(Figure figure) {
    return found
        .computeIfAbsent(figure.address().toString(), address -> Optional.of(found(figure)))
        .orElseThrow();
  }

  private Optional<Found> countedAt(String address) {
    try {
      return Optional.of(found(book.figure(FigureAddress.parse(address))));
    } catch (UnknownFigure | IllegalArgumentException nothingCounted) {
      return Optional.empty();
    }
  }

  private Found found(Figure figure) {
    Measure measure = book.measure(figure.address().measure());
    BigDecimal amount = BigDecimal.valueOf(figure.value());
    String row = figure.address().isTotal() ? "" : book.rowLabel(figure.address()).ja();
    return new Found(
        figure.address().toString(),
        amount,
        measure.unit().ja(),
        measure.isMoney() ? amount : null,
        row.isEmpty() ? measure.name().ja() : row,
        measure.ruleVersion(),
        measure.rule().ja(),
        new Address("/statistics/figure.xhtml").with("at", figure.address()).toString());
  }

  private Optional<Found> publishedAt(String address) {
    String[] parts = address.substring(FigurePick.PUBLISHED.length()).split("/", 2);
    if (parts.length != 2) {
      return Optional.empty();
    }
    try {
      PublishedPeriod period = PublishedPeriod.parse(parts[1], "");
      return table(parts[0]).current(period).map(value -> found(address, value));
    } catch (NoSuchSeries | IllegalArgumentException nothingPublished) {
      return Optional.empty();
    }
  }

  /** A published series with its values, read once. */
  SeriesTable table(String code) {
    return series.computeIfAbsent(code, published::table);
  }

  private static Found found(String address, PublishedValue value) {
    PublishedSeries of = value.series();
    boolean money = of.unit().ja().endsWith("円");
    return new Found(
        address,
        value.amount(),
        of.unit().ja(),
        money ? of.inHouseUnit(value.amount()) : null,
        of.isWhole() ? of.measure().ja() : of.part().ja(),
        0,
        value.document().institution() + " “" + value.document().title() + "”",
        new Address("/national/series.xhtml").with("code", of.code()).toString());
  }

  /** The address of the same in the period before, or of the year before. */
  static Optional<String> before(String address, boolean lastYear) {
    if (!address.startsWith(FigurePick.PUBLISHED)) {
      FigureAddress at = FigureAddress.parse(address);
      Period period = at.period();
      return Optional.of(at.in(lastYear ? period.sameLastYear() : period.previous()).toString());
    }
    int slash = address.indexOf('/');
    PublishedPeriod period = PublishedPeriod.parse(address.substring(slash + 1), "");
    return (lastYear ? period.sameLastYear() : period.previous())
        .map(before -> address.substring(0, slash + 1) + before.code());
  }
}
