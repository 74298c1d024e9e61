package hanki.platform.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

class PdfWriterTest {

  private static final PdfWriter WRITER = new PdfWriter();

  private static PaperDocument document(List<Markup> body) {
    return new PaperDocument(
        "試験の文書",
        "宮城県警察",
        "試験のための文書",
        Paper.A4_PORTRAIT,
        ".red{color:#c00}",
        Markup.element("span", "取扱注意"),
        Markup.element("span", "宮城県警察"),
        body);
  }

  private static Markup drawing() {
    return Markup.element("svg")
        .with("xmlns", "http://www.w3.org/2000/svg")
        .with("width", "400")
        .with("height", "60")
        .with("alt", "矢印の図")
        .add(
            Markup.element("rect")
                .with("x", 0)
                .with("y", 0)
                .with("width", 40)
                .with("height", 40)
                .with("fill", "none")
                .with("stroke", "#000"))
        .add(
            Markup.element("text", "口座")
                .with("x", 100)
                .with("y", 40)
                .with("font-family", "HankiGothic")
                .with("font-size", 30));
  }

  private static Markup table(int rows) {
    Markup body = Markup.element("tbody");
    for (int row = 1; row <= rows; row++) {
      body.add(
          Markup.element("tr")
              .add(Markup.element("th", "行" + row).with("scope", "row"))
              .add(Markup.element("td", "1,234").styled("num")));
    }
    return Markup.element("table")
        .add(
            Markup.element("thead")
                .add(
                    Markup.element("tr")
                        .add(Markup.element("th", "区分").with("scope", "col"))
                        .add(Markup.element("th", "件").with("scope", "col").styled("num"))))
        .add(body);
  }

  private static List<Markup> everything() {
    return List.of(
        Markup.element("h1", "見出し"),
        Markup.element("p", "𠮷野さんと髙島さん <script>&"),
        drawing(),
        table(80));
  }

  @Test
  void a_document_keeps_to_PDF_UA_1_and_PDF_A_2a() throws Exception {
    PdfProof.assertKeepsToTheStandards(WRITER.write(document(everything())));
  }

  @Test
  void the_proof_would_see_a_figure_that_nobody_can_hear() {
    Markup silent =
        Markup.element("svg")
            .with("xmlns", "http://www.w3.org/2000/svg")
            .with("width", 40)
            .with("height", 40)
            .add(Markup.element("circle").with("r", 20));

    assertThatThrownBy(
            () -> PdfProof.assertKeepsToTheStandards(WRITER.write(document(List.of(silent)))))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("Figure");
  }

  @Test
  void names_print_whichever_characters_they_are_written_with() throws IOException {
    byte[] pdf = WRITER.write(document(everything()));

    assertThat(PdfProof.words(pdf)).contains("𠮷野さんと髙島さん <script>&").doesNotContain("#");
    assertThat(fonts(pdf))
        .anyMatch(name -> name.contains("BIZUDPGothic"))
        .anyMatch(name -> name.contains("NotoSansJP"));
  }

  @Test
  void every_page_has_its_head_its_number_and_the_head_of_the_table() throws IOException {
    byte[] pdf = WRITER.write(document(everything()));
    int pages = PdfProof.pages(pdf);

    assertThat(pages).isGreaterThan(1);
    assertThat(PdfProof.words(pdf).split("取扱注意", -1)).hasSize(pages + 1);
    assertThat(PdfProof.words(pdf).split("区分", -1)).hasSize(pages + 1);
    assertThat(PdfProof.words(pdf)).contains("－ 1 ／ " + pages + " －");
  }

  @Test
  void it_says_its_language_its_title_and_who_answers_for_it() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(WRITER.write(document(everything())))) {
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("ja");
      assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("試験の文書");
      assertThat(pdf.getDocumentInformation().getAuthor()).isEqualTo("宮城県警察");
    }
  }

  /** Given as files, the library draws the words of a drawing one pixel high. */
  @Test
  void words_in_a_drawing_have_their_size() throws IOException {
    byte[] pdf = WRITER.write(document(List.of(drawing())));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      BufferedImage picture = new PDFRenderer(document).renderImageWithDPI(0, 96);
      // 16 mm and 18 mm of margin, then the word of 60 by 30 pixels at 100, 40
      int dark = 0;
      for (int x = 155; x < 225; x++) {
        for (int y = 75; y < 125; y++) {
          dark += (picture.getRGB(x, y) & 0xFF) < 128 ? 1 : 0;
        }
      }
      assertThat(dark).isGreaterThan(200);
    }
  }

  @Test
  void what_has_to_stay_on_one_sheet_takes_the_first_layout_that_does() throws IOException {
    PaperDocument large = document(List.of(table(80)));
    PaperDocument small = document(List.of(table(10)));
    PaperDocument smaller = document(List.of(table(2)));

    byte[] fitting = WRITER.writeOnOneSheet(List.of(large, small, smaller));
    byte[] never = WRITER.writeOnOneSheet(List.of(large, large));

    assertThat(PdfProof.pages(fitting)).isEqualTo(1);
    assertThat(PdfProof.words(fitting)).contains("行10").doesNotContain("行11");
    assertThat(PdfProof.pages(never)).isGreaterThan(1);
  }

  @Test
  void nothing_is_loaded_from_anywhere() throws IOException {
    Markup foreign = Markup.element("img").with("src", "file:///etc/hostname").with("alt", "x");

    byte[] pdf = WRITER.write(document(List.of(Markup.element("p", "文"), foreign)));

    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<COSName> pictures = new ArrayList<>();
      document.getPage(0).getResources().getXObjectNames().forEach(pictures::add);
      assertThat(pictures).isEmpty();
    }
  }

  private static Set<String> fonts(byte[] pdf) throws IOException {
    Set<String> names = new HashSet<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDResources resources = document.getPage(0).getResources();
      for (COSName name : resources.getFontNames()) {
        names.add(resources.getFont(name).getName());
      }
    }
    return names;
  }
}
