package hanki.publication.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import hanki.period.Half;
import hanki.period.HalfYear;
import hanki.platform.document.PdfProof;
import hanki.platform.document.PdfWriter;
import hanki.publication.PublicationFiles;
import hanki.publication.ReadyReport;
import hanki.publication.ReportForm;
import hanki.publication.ReportKind;
import hanki.publication.TestReports;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Reports on paper; they are left in {@code target/publication} to be looked at. The seminar deck
 * is looked at in {@link SeminarOutputsDbTest}.
 */
class PdfReportDbTest {

  @ParameterizedTest
  @EnumSource(value = ReportKind.class, mode = EnumSource.Mode.EXCLUDE, names = "SEMINAR")
  void a_report_of_each_kind_is_read_by_screen_readers_and_kept_for_decades(ReportKind kind)
      throws Exception {
    ReadyReport report = TestReports.frozen(kind, new HalfYear(2019, Half.SECOND));

    byte[] pdf = new PdfReport(new PdfWriter()).render(report);

    PublicationFiles.leave(ReportForm.PDF.fileName(report), pdf);
    PdfProof.assertKeepsToTheStandards(pdf);
    assertThat(PdfProof.words(pdf).replaceAll("\\s", ""))
        .contains(report.fingerprint(), report.vintage().text());
  }
}
