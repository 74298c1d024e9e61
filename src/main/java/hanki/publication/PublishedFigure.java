package hanki.publication;

import hanki.statistics.CountedRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A figure as it was frozen: value, rule and the records that were counted, each with its version.
 *
 * @param place from 1
 * @param records {@code consultation 12@3*1;…}: feature, id, version and contribution; empty for
 *     values that others published
 */
@Embeddable
public record PublishedFigure(
    int place,
    String address,
    String name,
    @Column(precision = 18, scale = 4) BigDecimal amount,
    String unit,
    int ruleVersion,
    String source,
    @Column(length = LONGEST_RECORDS) String records) {

  /** The longest list of records of one figure, in characters. */
  static final int LONGEST_RECORDS = 1_000_000;

  static PublishedFigure of(int place, PickedFigures.Found found, List<CountedRecord> records) {
    return new PublishedFigure(
        place,
        found.address(),
        found.name(),
        found.amount(),
        found.unit(),
        found.ruleVersion(),
        found.source(),
        records.stream().map(PublishedFigure::text).collect(Collectors.joining(";")));
  }

  private static String text(CountedRecord record) {
    return record.feature()
        + " "
        + record.id()
        + "@"
        + record.version()
        + "*"
        + record.contribution();
  }

  /** The records that were counted. */
  public List<CountedRecord> counted() {
    return records.isEmpty()
        ? List.of()
        : Arrays.stream(records.split(";")).map(PublishedFigure::record).toList();
  }

  private static CountedRecord record(String text) {
    int space = text.indexOf(' ');
    int at = text.indexOf('@');
    int times = text.indexOf('*');
    return new CountedRecord(
        text.substring(0, space),
        Long.valueOf(text.substring(space + 1, at)),
        Integer.valueOf(text.substring(at + 1, times)),
        Long.valueOf(text.substring(times + 1)));
  }

  /** Whether somebody else published it. */
  public boolean isPublished() {
    return address.startsWith(FigurePick.PUBLISHED);
  }
}
