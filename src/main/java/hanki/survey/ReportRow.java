package hanki.survey;

import hanki.platform.Label;
import java.time.LocalDate;

/**
 * One report that counts. Of a record out of the reader's scope only the day and the number of
 * cases are told.
 *
 * @param feature folder of the record's page; null of a stated number
 * @param recordId null of a stated number, and when not visible
 * @param number 受理番号, 認知番号; null when not visible
 * @param source where a stated number comes from; empty of a record
 */
public record ReportRow(
    Long id,
    LocalDate reportedOn,
    String feature,
    Long recordId,
    String number,
    Label station,
    Long cases,
    String source,
    String reportedBy,
    Boolean visible) {

  /** Hides what may not be seen. */
  public ReportRow {
    if (!visible) {
      recordId = null;
      number = null;
    }
  }
}
