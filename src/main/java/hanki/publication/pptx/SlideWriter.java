package hanki.publication.pptx;

import hanki.guidance.diagram.WrappedText;
import hanki.publication.DocumentHead;
import hanki.publication.DocumentWord;
import hanki.publication.ReadyBlock;
import hanki.publication.ReadyFigure;
import hanki.publication.ReadyReport;
import hanki.publication.chart.Palette;
import java.awt.Color;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextField;

/** Writes the slides of a report one after the other. */
final class SlideWriter {

  private static final double[] TITLE_SIZES = {26, 24, 22, 20, 18};
  private static final double FRONT_SIZE = 36;

  /** Points of a line of a front title; bold words take a little more than their size. */
  private static final double FRONT_ROOM = 730;

  private static final double FOOT_SIZE = 9;
  private static final Place KICKER =
      new Place(SlideDeck.MARGIN, 18, SlideDeck.WIDTH - 2 * SlideDeck.MARGIN, 18);

  private static final Set<Placeholder> FIELDS =
      EnumSet.of(
          Placeholder.DATETIME, Placeholder.HEADER, Placeholder.FOOTER, Placeholder.SLIDE_NUMBER);

  private final SlideDeck deck;
  private final ReadyReport report;
  private final DocumentHead head;

  SlideWriter(SlideDeck deck, ReadyReport report) {
    this.deck = deck;
    this.report = report;
    head = new DocumentHead(report);
  }

  /** The slide of a title that stands alone. */
  void front(ReadyBlock.Title title) {
    boolean first = title.level() == 0;
    XSLFSlide slide =
        deck.show()
            .createSlide(deck.layout(first ? SlideLayout.TITLE : SlideLayout.SECTION_HEADER));
    Canvas canvas = new Canvas(deck.show(), slide);
    if (!first) {
      background(slide, Palette.NAVY);
    }
    Color ink = first ? Palette.NAVY : Color.WHITE;
    List<XSLFTextShape> rest = new ArrayList<>();
    for (XSLFTextShape words : slide.getPlaceholders()) {
      Placeholder kind = words.getTextType();
      if (kind == Placeholder.TITLE || kind == Placeholder.CENTERED_TITLE) {
        double size = frontSize(title.text());
        title(words, frontLines(title.text(), size), size, ink);
      } else {
        rest.add(words);
      }
    }
    below(canvas, rest, first ? Palette.SUPPORT : ink, linesBelow(title));
    canvas.shape(ShapeType.RECT, new Place(0, 0, 14, SlideDeck.HEIGHT), Palette.BLUE, null, 0);
    foot(canvas, first ? Palette.SUPPORT : Palette.LINE);
    notes(slide, List.of(title));
  }

  /** What stands under a title; under the first one, who publishes what. */
  private List<String> linesBelow(ReadyBlock.Title title) {
    List<String> lines = new ArrayList<>();
    if (!title.beside().isEmpty()) {
      lines.add(title.beside());
    }
    if (title.level() == 0) {
      lines.add(report.organisation());
      lines.add(report.period().text() + "　" + report.vintage().text());
    }
    return lines;
  }

  /** Writes the lines into the first place for words, and takes away those left empty. */
  private static void below(
      Canvas canvas, List<XSLFTextShape> places, Color ink, List<String> lines) {
    for (int i = 0; i < places.size(); i++) {
      XSLFTextShape words = places.get(i);
      if (i > 0 || lines.isEmpty()) {
        words.getSheet().removeShape(words);
        continue;
      }
      words.clearText();
      lines.forEach(
          line -> canvas.write(words, Paragraph.body(line).inColour(ink), 20, TextAlign.LEFT));
    }
  }

  private static double frontSize(String text) {
    double size = FRONT_SIZE;
    while (size > 22 && Extent.lines(text, 792 / size, true) > 2) {
      size -= 2;
    }
    return size;
  }

  /** Broken where the eye expects it: 上半期 is never torn apart. */
  private static List<String> frontLines(String text, double size) {
    return WrappedText.of(text, (int) (FRONT_ROOM / size * 100)).lines();
  }

  /** The blocks under a title, on as many slides as they need. */
  void contents(ReadyBlock.Title title, List<ReadyBlock> blocks) {
    List<Tile> tiles = new ArrayList<>();
    blocks.forEach(block -> BlockTiles.of(block, title.text()).ifPresent(tiles::add));
    List<List<TileLayout.Placed>> slides = new TileLayout(SlideDeck.CONTENTS).slides(tiles);
    for (int i = 0; i < slides.size(); i++) {
      XSLFSlide slide = deck.show().createSlide(deck.layout(SlideLayout.TITLE_ONLY));
      Canvas canvas = new Canvas(deck.show(), slide);
      String part = slides.size() == 1 ? "" : "（" + (i + 1) + "／" + slides.size() + "）";
      XSLFTextShape words = slide.getPlaceholders()[0];
      title(words, List.of(title.text() + part), titleSize(title.text() + part), Palette.NAVY);
      if (!title.beside().isEmpty()) {
        canvas.text(
            KICKER,
            List.of(Paragraph.body(title.beside()).inColour(Palette.SUPPORT).sized(1)),
            11,
            false);
      }
      canvas.line(
          SlideDeck.MARGIN,
          SlideDeck.TITLE.bottom() + 6,
          SlideDeck.WIDTH - SlideDeck.MARGIN,
          SlideDeck.TITLE.bottom() + 6,
          Palette.BLUE,
          2);
      slides.get(i).forEach(each -> each.tile().draw(canvas, each.place(), each.size()));
      foot(canvas, Palette.SUPPORT);
      notes(slide, blocks);
    }
  }

  private static double titleSize(String text) {
    for (double size : TITLE_SIZES) {
      if (Extent.ems(text, true) * size <= SlideDeck.TITLE.width()) {
        return size;
      }
    }
    return 16;
  }

  private static void title(XSLFTextShape words, List<String> lines, double size, Color colour) {
    words.clearText();
    XSLFTextParagraph line =
        words.getTextParagraphs().isEmpty()
            ? words.addNewTextParagraph()
            : words.getTextParagraphs().get(0);
    line.setTextAlign(TextAlign.LEFT);
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        line.addLineBreak();
      }
      Canvas.run(line, lines.get(i), size, true, colour);
    }
  }

  private static void background(XSLFSlide slide, Color colour) {
    var background = slide.getXmlObject().getCSld().addNewBg().addNewBgPr();
    background.addNewSolidFill().addNewSrgbClr().setVal(Palette.bytes(colour));
    background.addNewEffectLst();
  }

  private void foot(Canvas canvas, Color colour) {
    Place words = SlideDeck.FOOT;
    canvas.text(
        new Place(words.x(), words.y(), words.width() - 100, words.height()),
        List.of(
            Paragraph.body(report.organisation() + "　" + head.foot()).inColour(colour).sized(1)),
        FOOT_SIZE,
        false);
    XSLFTextBox number =
        canvas.text(
            new Place(words.right() - 90, words.y(), 90, words.height()),
            List.of(),
            FOOT_SIZE,
            false);
    XSLFTextParagraph line =
        number.getTextParagraphs().isEmpty()
            ? number.addNewTextParagraph()
            : number.getTextParagraphs().get(0);
    line.setTextAlign(TextAlign.RIGHT);
    CTTextField field = line.getXmlObject().addNewFld();
    field.setId("{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}");
    field.setType("slidenum");
    field.addNewRPr().setSz((int) (FOOT_SIZE * 100) + 200);
    field.getRPr().setLang("ja-JP");
    field.getRPr().addNewSolidFill().addNewSrgbClr().setVal(Palette.bytes(colour));
    field.setT(String.valueOf(deck.show().getSlides().size()));
  }

  /** Where every number of the slide comes from, for who speaks and who asks. */
  private void notes(XSLFSlide slide, List<ReadyBlock> blocks) {
    Set<String> lines = new LinkedHashSet<>();
    for (ReadyBlock block : blocks) {
      for (ReadyFigure figure : block.figures()) {
        lines.add(
            figure.text()
                + (figure.text().endsWith(figure.unit()) ? "" : figure.unit())
                + "　"
                + figure.address()
                + "　"
                + figure.source()
                + (figure.ruleVersion() > 0
                    ? "（" + DocumentWord.RULE_VERSION.text() + figure.ruleVersion() + "）"
                    : ""));
      }
    }
    lines.add(
        report.title()
            + "　"
            + report.vintage().text()
            + "　"
            + DocumentWord.COUNTED_AT.text()
            + " "
            + head.countedAt());
    lines.add(DocumentWord.FINGERPRINT.text() + " " + head.fingerprint());
    XSLFNotes notes = deck.show().getNotesSlide(slide);
    List<XSLFTextShape> fields = new ArrayList<>();
    for (XSLFTextShape words : notes.getPlaceholders()) {
      if (words.getTextType() == Placeholder.BODY) {
        words.clearText();
        lines.forEach(line -> note(words, line));
      } else if (FIELDS.contains(words.getTextType())) {
        fields.add(words);
      }
    }
    // the library copies their fields as runs, against the schema (POI 5.5.1)
    fields.forEach(notes::removeShape);
  }

  private static void note(XSLFTextShape words, String line) {
    XSLFTextRun run = words.addNewTextParagraph().addNewTextRun();
    run.setText(line);
    Canvas.japanese(run);
  }
}
