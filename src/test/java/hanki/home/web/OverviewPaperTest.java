package hanki.home.web;

import static org.assertj.core.api.Assertions.assertThat;

import hanki.home.OverdueWork;
import hanki.home.Overview;
import hanki.home.OverviewFigures;
import hanki.home.OverviewLine;
import hanki.home.ReadingOverview;
import hanki.jointinvestigation.JointInvestigationRow;
import hanki.jointinvestigation.JointKind;
import hanki.platform.Label;
import hanki.platform.document.PdfProof;
import hanki.platform.document.PdfWriter;
import hanki.platform.web.Texts;
import hanki.platform.web.Words;
import hanki.publication.PublicationFiles;
import hanki.publication.TestReports;
import hanki.reference.TestReference;
import hanki.sample.TestSamples;
import hanki.statistics.FigureBook;
import hanki.surge.SurgeList;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The manager's page on paper, over the sample. */
class OverviewPaperTest {

  private static FigureBook book;
  private static OverviewFigures figures;
  private static byte[] pdf;

  @BeforeAll
  static void print() throws Exception {
    var session = TestReports.session();
    book = new FigureBook(TestSamples.sources(session), TestReference.of(session));
    figures =
        new ReadingOverview(book, TestReports.CLOCK)
            .figures(Optional.of(LocalDate.of(2019, 12, 31)));
    pdf =
        pdf(
            new Overview(
                figures,
                new SurgeList(List.of(), 0),
                List.of(joint("ドコモ口座を悪用した不正送金事件", LocalDate.of(2021, 2, 26))),
                List.of(),
                new OverdueWork(
                    List.of(
                        new OverdueWork.OfStation(
                            TestReference.of(session).stations().get(1), 1_234, 5))),
                LocalDate.of(2021, 2, 12),
                "サイバー犯罪対策課",
                "C-001"));
    PublicationFiles.leave("sample-overview.pdf", pdf);
  }

  private static byte[] pdf(Overview overview) {
    Texts texts =
        new Texts() {
          @Override
          public Locale locale() {
            return Locale.JAPANESE;
          }
        };
    return new PdfWriter()
        .write(new OverviewPaper(overview, book, texts, new Words(texts)).document());
  }

  private static JointInvestigationRow joint(String title, LocalDate due) {
    return new JointInvestigationRow(
        1L,
        "合R2-0001",
        JointKind.JOINT,
        title,
        LocalDate.of(2020, 9, 14),
        null,
        new Label("本部", "HQ"),
        12L,
        2L,
        due,
        true);
  }

  @Test
  void the_page_says_each_figure_of_the_screen_with_its_comparison() throws Exception {
    String words = PdfProof.words(pdf).replaceAll("\\s+", "");

    assertThat(figures.lines()).isNotEmpty();
    assertThat(words).contains("令和元年下半期（12月31日まで）");
    for (OverviewLine line : figures.lines()) {
      assertThat(words)
          .contains(
              line.measure().name().ja().replaceAll("\\s+", "")
                  + String.format("%,d", line.row().now().value())
                  + line.measure().unit().ja());
    }
    assertThat(words)
        .contains("合R2-0001", "次の期限R3.2.26", "1,234", "未確認の急増はありません。", "決裁を待つ報告書はありません。");
  }

  @Test
  void it_keeps_to_PDF_UA_1_and_PDF_A_2a() throws Exception {
    PdfProof.assertKeepsToTheStandards(pdf);
  }

  @Test
  void the_classes_that_move_most_come_first() {
    assertThat(figures.moves()).isNotEmpty();
    assertThat(figures.moves())
        .isSortedAccordingTo(
            (one, other) ->
                Long.compare(
                    Math.abs(other.row().onLastYear().difference()),
                    Math.abs(one.row().onLastYear().difference())));
  }
}
