package hanki.trace;

import hanki.platform.Label;
import java.time.LocalDate;
import java.util.List;

/**
 * Records of different stations that hang together by traces.
 *
 * @param records the earliest first
 * @param ties the traces that hold them together, each of at least two of them
 */
public record Cluster(List<Record> records, List<Tie> ties) {

  /** One of the records. */
  public record Record(Carrier carrier, Long id, String number, LocalDate day, Label station) {}

  /**
   * What two or more of them have in common.
   *
   * @param value the value itself, or the wider one: a site, an account without its branch
   * @param records places in the list of records
   */
  public record Tie(Trace value, List<Integer> records) {}

  /** How many different stations there are among them. */
  public long stations() {
    return records.stream().map(Record::station).distinct().count();
  }
}
