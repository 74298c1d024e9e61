package hanki.publication.pptx;

import hanki.guidance.diagram.MethodDiagram;
import hanki.jointinvestigation.JointSummary;
import hanki.jointinvestigation.JointSummaryWords;
import hanki.jointinvestigation.JointSummaryWords.EventLine;
import hanki.jointinvestigation.diagram.ArrestLine;
import hanki.jointinvestigation.diagram.TileMap;
import hanki.platform.clock.BusinessClock;
import hanki.platform.document.OfficeFile;
import hanki.publication.chart.Palette;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/**
 * The summary of a joint investigation as slides: on the first one numbers, arrests over time,
 * members and what is open; after it, if there is something to show, how it was done and who was
 * arrested.
 */
@ApplicationScoped
public class JointSummarySlides {

  private static final double LEFT = 430;
  private static final double RIGHT_AT = 512;
  private static final double MAP = 280;
  private static final Place CONTENTS = SlideDeck.CONTENTS;

  /** Room of a heading. */
  private static final double BELOW = 24;

  private static final double ABOVE_FOOT = 6;

  /** A longer table of arrests has a slide of its own. */
  private static final double MOST_BESIDE_METHOD = 200;

  private static final double SMALL = 11;
  private static final double NUMBERS = 12.5;
  private static final double HEADING = 13;
  private static final int MOST_OPEN = 4;
  private static final int LONGEST_OPEN = 40;
  private static final int MOST_EVENTS = 10;
  private static final double[] TITLES = {26, 24, 22, 20, 18, 16};

  /** The file. */
  public byte[] render(JointSummary summary, JointSummaryWords words) {
    SlideDeck deck = new SlideDeck();
    first(slide(deck, summary, words), summary, words);
    SlideGrid events = events(words.events().stream().limit(MOST_EVENTS).toList());
    double table =
        summary.line() == null ? 0 : BELOW + events.height(CONTENTS.width(), SMALL) + ABOVE_FOOT;
    boolean together = table <= MOST_BESIDE_METHOD;
    if (summary.method() != null) {
      Canvas canvas = slide(deck, summary, words);
      method(canvas, summary, together ? CONTENTS.top(CONTENTS.height() - table) : CONTENTS);
      if (together && table > 0) {
        arrests(canvas, CONTENTS.below(CONTENTS.height() - table), events, words);
      }
    }
    if (table > 0 && (summary.method() == null || !together)) {
      arrests(slide(deck, summary, words), CONTENTS, events, words);
    }
    describe(deck.show(), summary, words);
    return OfficeFile.bytes(deck.show());
  }

  private static void describe(XMLSlideShow show, JointSummary summary, JointSummaryWords words) {
    CoreProperties properties = show.getProperties().getCoreProperties();
    properties.setTitle(summary.of().number() + " " + summary.of().title());
    properties.setCreator(words.keeper());
    properties.setSubjectProperty(summary.name());
    properties.setCreated(
        Optional.of(Date.from(summary.day().atStartOfDay(BusinessClock.ZONE).toInstant())));
    properties.getUnderlyingProperties().setLanguageProperty("ja-JP");
  }

  private static Canvas slide(SlideDeck deck, JointSummary summary, JointSummaryWords words) {
    Canvas canvas =
        new Canvas(deck.show(), deck.show().createSlide(deck.layout(SlideLayout.TITLE_ONLY)));
    XSLFTextShape title = canvas.slide().getPlaceholders()[0];
    title.clearText();
    XSLFTextParagraph line =
        title.getTextParagraphs().isEmpty()
            ? title.addNewTextParagraph()
            : title.getTextParagraphs().get(0);
    line.setTextAlign(TextAlign.LEFT);
    Canvas.run(line, summary.of().title(), titleSize(summary.of().title()), true, Palette.NAVY);
    words(
        canvas,
        new Place(SlideDeck.MARGIN, 16, SlideDeck.TITLE.width(), 18),
        summary.of().number() + "　" + summary.name(),
        12);
    canvas.line(
        SlideDeck.MARGIN,
        SlideDeck.TITLE.bottom() + 6,
        SlideDeck.WIDTH - SlideDeck.MARGIN,
        SlideDeck.TITLE.bottom() + 6,
        Palette.BLUE,
        2);
    words(canvas, SlideDeck.FOOT, words.keeper() + "　" + words.foot(), 9);
    return canvas;
  }

  private static double titleSize(String title) {
    for (double size : TITLES) {
      if (Extent.ems(title, true) * size <= SlideDeck.TITLE.width()) {
        return size;
      }
    }
    return TITLES[TITLES.length - 1];
  }

  private static void first(Canvas canvas, JointSummary summary, JointSummaryWords words) {
    Place left = new Place(SlideDeck.MARGIN, SlideDeck.CONTENTS.y(), LEFT, 0);
    heading(canvas, left, JointSummaryWords.word("summary.numbers"));
    SlideGrid numbers = numbers(words);
    numbers.draw(canvas, left.below(22), NUMBERS);
    double under = 22 + numbers.height(LEFT, NUMBERS) + 4;
    words(canvas, left.below(under).top(14), JointSummaryWords.word("summary.numbersWhy"), 9);
    if (summary.line() != null) {
      Place below = left.below(under + 24);
      heading(canvas, below, JointSummaryWords.word("summary.arrests"));
      ArrestLine line = summary.line();
      Place drawn = below.below(24).top(LEFT * line.height() / line.width());
      new JointDrawingShapes(canvas).line(line, drawn, words.heardLine());
      Place key = drawn.below(drawn.height() + 2);
      words(canvas, key.top(14), lineKey(), 9);
      canvas.text(
          key.below(24).top(22), List.of(Paragraph.body(words.byPart()).sized(1)), HEADING, false);
    }
    right(canvas, summary, words);
  }

  private static String lineKey() {
    return "●"
        + JointSummaryWords.word("part.HEADQUARTERS")
        + "　■"
        + JointSummaryWords.word("part.ALONGSIDE")
        + "　○□"
        + JointSummaryWords.word("summary.againKey")
        + "　"
        + JointSummaryWords.word("summary.oneMark");
  }

  private static SlideGrid numbers(JointSummaryWords words) {
    return new SlideGrid(
        JointSummaryWords.word("summary.numbers"),
        List.of(
            JointSummaryWords.word("summary.measure"),
            JointSummaryWords.word("summary.sum"),
            JointSummaryWords.word("summary.distinct"),
            JointSummaryWords.word("summary.twice")),
        words.numbers().stream()
            .map(line -> List.of(line.label(), line.sum(), line.distinct(), line.twice()))
            .toList(),
        Set.of(1, 2, 3),
        new double[] {3, 3, 3, 2});
  }

  private static void right(Canvas canvas, JointSummary summary, JointSummaryWords words) {
    double width = SlideDeck.WIDTH - SlideDeck.MARGIN - RIGHT_AT;
    Place right = new Place(RIGHT_AT, SlideDeck.CONTENTS.y(), width, 0);
    heading(canvas, right, JointSummaryWords.word("summary.map"));
    double tall = MAP * TileMap.HEIGHT / TileMap.WIDTH;
    new JointDrawingShapes(canvas)
        .map(
            summary.map(),
            new Place(RIGHT_AT + (width - MAP) / 2, right.y() + 22, MAP, tall),
            words.heardMap());
    Place key = right.below(22 + tall + 4);
    Paragraph signs = Paragraph.body(words.mapKey()).sized(1);
    canvas.text(key.top(signs.height(width, 9)), List.of(signs), 9, false);
    Place open = key.below(signs.height(width, 9) + 8);
    heading(
        canvas,
        open,
        JointSummaryWords.word("summary.open")
            + (words.nextDue().isEmpty() ? "" : "　" + words.nextDue()));
    canvas.text(open.below(22).top(70), open(words), SMALL, false);
  }

  private static List<Paragraph> open(JointSummaryWords words) {
    if (words.open().isEmpty()) {
      return List.of(Paragraph.body(JointSummaryWords.word("summary.noOpen")));
    }
    List<Paragraph> lines = new ArrayList<>();
    words.open().stream()
        .limit(MOST_OPEN)
        .forEach(each -> lines.add(Paragraph.piece(shortened(each)).sized(0.85)));
    if (words.open().size() > MOST_OPEN) {
      lines.add(Paragraph.note("ほか" + (words.open().size() - MOST_OPEN) + "件"));
    }
    return lines;
  }

  private static String shortened(String words) {
    String line = words.replaceAll("\\s*\\R\\s*", "　");
    return line.codePointCount(0, line.length()) <= LONGEST_OPEN
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST_OPEN)) + "…";
  }

  private static void arrests(
      Canvas canvas, Place place, SlideGrid events, JointSummaryWords words) {
    int more = words.events().size() - MOST_EVENTS;
    heading(
        canvas,
        place,
        JointSummaryWords.word("summary.arrests") + (more > 0 ? "（ほか" + more + "件）" : ""));
    events.draw(canvas, place.below(BELOW), SMALL);
  }

  private static void method(Canvas canvas, JointSummary summary, Place place) {
    heading(canvas, place, summary.method().name().ja());
    MethodDiagram laid = MethodDiagram.of(summary.method().actors(), summary.method().steps());
    Place below = place.below(BELOW);
    double scale =
        Math.min(below.width() / laid.width(), (below.height() - BELOW / 2) / laid.height());
    new SlideDiagram(
            laid, canvas, below.x() + (below.width() - laid.width() * scale) / 2, below.y(), scale)
        .draw(summary.method().summary());
  }

  private static SlideGrid events(List<EventLine> events) {
    return new SlideGrid(
        JointSummaryWords.word("summary.arrests"),
        JointSummaryWords.eventHeads(),
        events.stream()
            .map(
                each ->
                    List.of(
                        each.day(),
                        each.by(),
                        each.kind(),
                        each.nationality(),
                        each.offences(),
                        each.approval(),
                        each.persons()))
            .toList(),
        Set.of(6),
        new double[] {1.2, 3.4, 1.3, 1.2, 4.2, 2, 1.2});
  }

  private static void heading(Canvas canvas, Place place, String text) {
    canvas.text(place.top(20), List.of(Paragraph.heading(text).sized(1)), HEADING, false);
  }

  private static void words(Canvas canvas, Place place, String text, double size) {
    canvas.text(
        place, List.of(Paragraph.body(text).inColour(Palette.SUPPORT).sized(1)), size, false);
  }
}
