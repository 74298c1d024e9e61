package hanki.reference;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;

/** One change of one row, with the texts before and after; never changed itself. */
@Entity
public class ReferenceChange {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "reference_change_seq")
  @SequenceGenerator(name = "reference_change_seq", sequenceName = "reference_change_seq")
  private Long id;

  private String number;
  private Instant changedAt;
  private String changedBy;

  @Enumerated(EnumType.STRING)
  private ReferenceTable tableName;

  private String rowKey;

  @Enumerated(EnumType.STRING)
  private CheckedRow.State kind;

  private String detail;
  private String fileName;

  protected ReferenceChange() {}

  ReferenceChange(String number, Instant now, String by, CheckedRow row, String fileName) {
    this.number = number;
    this.changedAt = now;
    this.changedBy = by;
    this.tableName = row.after().table();
    this.rowKey = row.after().key();
    this.kind = row.state();
    this.detail = row.difference();
    this.fileName = fileName;
  }

  /** Number of the change, the same for all rows of a file: 基R8-0003. */
  public String number() {
    return number;
  }

  public Instant changedAt() {
    return changedAt;
  }

  /** Officer number. */
  public String changedBy() {
    return changedBy;
  }

  /** {@code name_ja: 志津川警察署 → 南三陸警察署}, one line a field. */
  public String detail() {
    return detail;
  }

  /** The file it came from; empty if it was typed. */
  public String fileName() {
    return fileName;
  }
}
