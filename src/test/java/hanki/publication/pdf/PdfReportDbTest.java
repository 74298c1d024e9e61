package hanki.publication.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import hanki.period.Half;
import hanki.period.HalfYear;
import hanki.platform.document.PdfProof;
import hanki.platform.document.PdfWriter;
import hanki.publication.ReadyReport;
import hanki.publication.ReportForm;
import hanki.publication.ReportKind;
import hanki.publication.TestReports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reports of every kind on paper; they are left in {@code target/publication} to be looked at. */
class PdfReportDbTest {

  private static final Path LEFT_IN = Path.of("target/publication");

  @ParameterizedTest
  @EnumSource(ReportKind.class)
  void a_report_of_each_kind_is_read_by_screen_readers_and_kept_for_decades(ReportKind kind)
      throws Exception {
    HalfYear half =
        kind.isSlides() ? new HalfYear(2020, Half.FIRST) : new HalfYear(2019, Half.SECOND);
    ReadyReport report = TestReports.frozen(kind, half);

    byte[] pdf = new PdfReport(new PdfWriter()).render(report);

    leave(ReportForm.PDF.fileName(report), pdf);
    PdfProof.assertKeepsToTheStandards(pdf);
    assertThat(PdfProof.words(pdf).replaceAll("\\s", ""))
        .contains(report.fingerprint(), report.vintage().text());
    if (kind.isSlides()) {
      assertThat(PdfProof.pages(pdf)).isBetween(40, 60);
      assertThat(PdfProof.words(pdf).replaceAll("\\s", ""))
          .contains("本年上半期の検挙件数は、4,361件と、前年同期と同水準となった。", "検挙３８６件（前年比－２６件）");
    }
  }

  private static void leave(String name, byte[] content) throws IOException {
    Files.createDirectories(LEFT_IN);
    Files.write(LEFT_IN.resolve(name), content);
  }
}
