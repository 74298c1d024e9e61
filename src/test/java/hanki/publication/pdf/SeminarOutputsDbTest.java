package hanki.publication.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import hanki.period.Half;
import hanki.period.HalfYear;
import hanki.platform.document.PdfProof;
import hanki.platform.document.PdfWriter;
import hanki.publication.ADeck;
import hanki.publication.OoxmlProof;
import hanki.publication.PublicationFiles;
import hanki.publication.ReadyBlock;
import hanki.publication.ReadyReport;
import hanki.publication.ReportForm;
import hanki.publication.ReportKind;
import hanki.publication.ReportRenderer;
import hanki.publication.TestReports;
import hanki.publication.csv.ReportTablesFile;
import hanki.publication.html.ReportWebPage;
import hanki.publication.json.ReportFigures;
import hanki.publication.pptx.ReportSlides;
import hanki.publication.xlsx.ReportWorkbook;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The seminar deck as it is published, frozen once and written in every form; the six files are
 * left in {@code target/publication} for anyone to open.
 */
class SeminarOutputsDbTest {

  private static final List<ReportRenderer> RENDERERS =
      List.of(
          new PdfReport(new PdfWriter()),
          new ReportSlides(),
          new ReportWorkbook(),
          new ReportTablesFile(),
          new ReportWebPage(),
          new ReportFigures());

  private static ReadyReport deck;
  private static final Map<ReportForm, byte[]> FILES = new EnumMap<>(ReportForm.class);

  @BeforeAll
  static void write() {
    deck = TestReports.frozen(ReportKind.SEMINAR, new HalfYear(2020, Half.FIRST));
    for (ReportRenderer renderer : RENDERERS) {
      byte[] file = renderer.render(deck);
      FILES.put(renderer.form(), file);
      PublicationFiles.leave(renderer.form().fileName(deck), file);
    }
  }

  @Test
  void the_deck_leaves_the_house_in_every_form() {
    assertThat(FILES).containsOnlyKeys(ReportForm.values());
    assertThat(FILES.values()).allSatisfy(file -> assertThat(file).hasSizeGreaterThan(2_000));
  }

  @Test
  void the_pdf_is_read_by_screen_readers_and_kept_for_decades() throws Exception {
    byte[] pdf = FILES.get(ReportForm.PDF);

    PdfProof.assertKeepsToTheStandards(pdf);
    assertThat(PdfProof.pages(pdf)).isBetween(40, 60);
    assertThat(unbroken(PdfProof.words(pdf)))
        .contains(deck.fingerprint(), deck.vintage().text())
        .contains("本年上半期の検挙件数は、4,361件と、前年同期と同水準となった。", "検挙３８６件（前年比－２６件）");
  }

  @Test
  void slides_and_workbook_keep_to_the_schemas_part_by_part() {
    OoxmlProof.assertKeepsToTheSchemas(FILES.get(ReportForm.SLIDES));
    OoxmlProof.assertKeepsToTheSchemas(FILES.get(ReportForm.WORKBOOK));
  }

  @Test
  void every_sentence_with_a_figure_says_the_same_on_paper_on_the_page_and_to_machines()
      throws Exception {
    String paper = unbroken(PdfProof.words(FILES.get(ReportForm.PDF)));
    String page = unbroken(text(ReportForm.WEB_TABLE));
    String machines = unbroken(text(ReportForm.FIGURES));

    for (ReadyBlock block : deck.blocks()) {
      if (block instanceof ReadyBlock.Sentence sentence) {
        assertThat(paper).contains(unbroken(sentence.text()));
        assertThat(page).contains(unbroken(sentence.text()));
        assertThat(machines).contains(unbroken(sentence.text()));
      }
    }
  }

  @Test
  void the_fingerprint_stands_in_every_form_that_is_read() throws Exception {
    assertThat(text(ReportForm.WEB_TABLE)).contains(deck.fingerprint());
    assertThat(text(ReportForm.FIGURES)).contains(deck.fingerprint());
    assertThat(text(ReportForm.TEXT_TABLE)).startsWith("\uFEFF").contains(deck.fingerprint());
    assertThat(unbroken(PdfProof.words(FILES.get(ReportForm.PDF)))).contains(deck.fingerprint());
  }

  /** 𠮷 and 髙 are in names of shops and persons, and not in every typeface. */
  @Test
  void rare_characters_are_printed() throws Exception {
    byte[] pdf = new PdfReport(new PdfWriter()).render(ADeck.seminar());

    PublicationFiles.leave("sample-deck.pdf", pdf);
    assertThat(unbroken(PdfProof.words(pdf))).contains("𠮷野家や髙島屋");
  }

  private static String text(ReportForm form) {
    return new String(FILES.get(form), StandardCharsets.UTF_8);
  }

  private static String unbroken(String text) {
    return text.replaceAll("[\\s\u3000]", "");
  }
}
