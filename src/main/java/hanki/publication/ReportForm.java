package hanki.publication;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A form in which a report leaves the house. All of them are made from the same numbers. */
public enum ReportForm {
  PDF("pdf", "application/pdf"),
  SLIDES("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
  WORKBOOK("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  TEXT_TABLE("csv", "text/csv; charset=UTF-8"),
  WEB_TABLE("html", "text/html; charset=UTF-8"),
  FIGURES("json", "application/json");

  private final String ending;
  private final String mediaType;

  ReportForm(String ending, String mediaType) {
    this.ending = ending;
    this.mediaType = mediaType;
  }

  /** Behind the dot of a file's name: {@code pptx}. */
  public String ending() {
    return ending;
  }

  /** As a browser is told. */
  public String mediaType() {
    return mediaType;
  }

  /** The form with that ending. */
  public static Optional<ReportForm> ending(String ending) {
    return Arrays.stream(values()).filter(form -> form.ending.equals(ending)).findFirst();
  }

  /** The name of the file of a report: {@code hanki-2020H1-seminar.pptx}. */
  public String fileName(ReadyReport report) {
    return String.format(
        Locale.ROOT,
        "hanki-%s-%s%s.%s",
        report.period().code(),
        report.kind().code(),
        report.vintage().kind() == ReportVintage.Kind.REVISION
            ? "-r" + report.vintage().number()
            : "",
        ending);
  }
}
