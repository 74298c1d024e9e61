package hanki.indicator;

import hanki.trace.WebAddress;
import java.time.LocalDateTime;

/**
 * One good row of a report file.
 *
 * @param line line in the file, the header is 1
 * @param reportedAt date and time in Japan
 * @param rawUrl as reported
 * @param brand the impersonated brand
 * @param ordinal how many rows before it in the file say the same; they are reports of their own
 */
public record ReportRow(
    long line, LocalDateTime reportedAt, String rawUrl, WebAddress url, String brand, int ordinal) {

  /** The same row of the same source has the same key whenever it is read. */
  String key() {
    return WebAddress.hash(content(reportedAt, rawUrl, brand) + "\n" + ordinal);
  }

  /** What makes two rows the same. */
  static String content(LocalDateTime reportedAt, String rawUrl, String brand) {
    return reportedAt + "\n" + rawUrl + "\n" + brand;
  }
}
