package hanki.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import hanki.publication.pptx.ReportSlides;
import hanki.publication.xlsx.ReportWorkbook;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another program than the one that wrote them opens our documents and finds everything there. */
class OpenedByLibreOfficeTest {

  private static final ReadyReport REPORT = ADeck.seminar();

  @TempDir private Path folder;

  @BeforeAll
  static void isThere() {
    assumeTrue(LibreOffice.command().isPresent());
  }

  @Test
  void the_slides_open_with_their_sentences_their_charts_and_rare_characters() throws Exception {
    Path deck = PublicationFiles.leave("sample-deck.pptx", new ReportSlides().render(REPORT));

    String words = words(LibreOffice.saved(deck.toAbsolutePath(), "pdf", folder), 17);

    assertThat(words)
        .contains("６，２１８．１件", "4,361件", "３８６件（前年比－２６件）", "＃９１１０")
        .contains("3,530.8", "4,280")
        .contains("𠮷野家や髙島屋");
  }

  @Test
  void the_workbook_opens_with_its_numbers_and_its_charts() throws Exception {
    Path workbook = PublicationFiles.leave("sample-deck.xlsx", new ReportWorkbook().render(REPORT));

    String words = words(LibreOffice.saved(workbook.toAbsolutePath(), "pdf", folder), 8);

    assertThat(words)
        .contains("6,218.1", "－26", "＋290", "608")
        .contains("clearance.cases/2019/-/-")
        .doesNotContain("#REF!", "#NAME?", "Err:");
  }

  /** Blanks aside: the program puts them between scripts. */
  private static String words(Path pdf, int pages) throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      assertThat(document.getNumberOfPages()).isEqualTo(pages);
      return new PDFTextStripper().getText(document).replaceAll("[\\s\u3000]", "");
    }
  }
}
