package hanki.jointinvestigation;

import hanki.guidance.DiagramMarkup;
import hanki.guidance.diagram.MethodDiagram;
import hanki.platform.document.Markup;
import hanki.platform.document.Paper;
import hanki.platform.document.PaperDocument;
import hanki.platform.document.PdfWriter;
import java.util.List;

/** The summary as one sheet of A4, in Japanese. */
final class JointSummaryPaper {

  private static final List<String> SIZES = List.of("8.5pt", "7.5pt", "6.5pt");
  private static final double LEFT = 148;
  private static final double MAP = 82;
  private static final double METHOD = 108;
  private static final int MOST_OPEN = 6;

  private final JointSummary summary;
  private final JointSummaryWords words;

  JointSummaryPaper(JointSummary summary, JointSummaryWords words) {
    this.summary = summary;
    this.words = words;
  }

  /** The sheet with large words, and with smaller ones for where there is more to say. */
  List<PaperDocument> layouts() {
    return SIZES.stream().map(this::document).toList();
  }

  private PaperDocument document(String size) {
    JointInvestigation of = summary.of();
    return new PaperDocument(
        of.number() + " " + of.title(),
        words.keeper(),
        summary.name(),
        Paper.A4_LANDSCAPE,
        PdfWriter.styles(JointSummaryPaper.class, "one-sheet.css") + "body{font-size:" + size + "}",
        null,
        Markup.element("span").text(words.foot()),
        List.of(
            block("band")
                .add(Markup.element("h1", of.title()))
                .add(Markup.element("p", of.number() + "　" + summary.name()).styled("name")),
            block("columns")
                .add(block("column left").add(numbers()).addAll(arrests()))
                .add(block("column right").add(map()).addAll(method()).add(open()))));
  }

  private Markup numbers() {
    Markup body = Markup.element("tbody");
    words
        .numbers()
        .forEach(
            line ->
                body.add(
                    Markup.element("tr")
                        .add(Markup.element("th", line.label()).with("scope", "row"))
                        .add(number(line.sum()))
                        .add(number(line.distinct()))
                        .add(number(line.twice()))));
    return block("part")
        .add(Markup.element("h2", word("summary.numbers")))
        .add(
            Markup.element("table")
                .styled("numbers")
                .add(
                    head(
                        word("summary.measure"),
                        word("summary.sum"),
                        word("summary.distinct"),
                        word("summary.twice")))
                .add(body))
        .add(Markup.element("p", word("summary.numbersWhy")).styled("note"));
  }

  private static Markup number(String number) {
    return Markup.element("td", number).styled("num");
  }

  private static Markup head(String... titles) {
    Markup row = Markup.element("tr");
    for (String title : titles) {
      row.add(Markup.element("th", title).with("scope", "col"));
    }
    return Markup.element("thead").add(row);
  }

  private List<Markup> arrests() {
    if (summary.line() == null) {
      return List.of();
    }
    Markup body = Markup.element("tbody");
    words.events().forEach(event -> body.add(row(event)));
    return List.of(
        block("part")
            .add(Markup.element("h2", word("summary.arrests")))
            .add(
                block("drawing")
                    .add(JointDrawingMarkup.line(summary.line(), words.heardLine(), LEFT)))
            .add(Markup.element("p", word("summary.againKey") + "は白抜き").styled("note"))
            .add(
                Markup.element("table")
                    .styled("events")
                    .add(head(JointSummaryWords.eventHeads().toArray(String[]::new)))
                    .add(body)));
  }

  private static Markup row(JointSummaryWords.EventLine event) {
    return Markup.element("tr")
        .add(Markup.element("td", event.day()))
        .add(Markup.element("td", event.by()).styled("long"))
        .add(Markup.element("td", event.kind()))
        .add(Markup.element("td", event.nationality()))
        .add(Markup.element("td", event.offences()).styled("long"))
        .add(Markup.element("td", event.approval()).styled("long"))
        .add(number(event.persons()));
  }

  private Markup map() {
    return block("part")
        .add(Markup.element("h2", word("summary.map")))
        .add(block("drawing").add(JointDrawingMarkup.map(summary.map(), words.heardMap(), MAP)))
        .add(Markup.element("p", words.mapKey()).styled("note"));
  }

  private List<Markup> method() {
    if (summary.method() == null) {
      return List.of();
    }
    MethodDiagram diagram = MethodDiagram.of(summary.method().actors(), summary.method().steps());
    double width = Math.min(METHOD, 42.0 * diagram.width() / diagram.height());
    return List.of(
        block("part")
            .add(Markup.element("h2", summary.method().name().ja()))
            .add(
                block("drawing")
                    .add(
                        new DiagramMarkup(diagram)
                            .drawing(summary.method().summary(), Math.floor(width)))));
  }

  private Markup open() {
    Markup list = Markup.element("ul");
    words.open().stream().limit(MOST_OPEN).forEach(each -> list.add(Markup.element("li", each)));
    Markup part =
        block("part")
            .add(
                Markup.element(
                    "h2",
                    word("summary.open")
                        + (summary.nextDue() == null ? "" : "　" + words.nextDue())));
    if (list.isEmpty()) {
      return part.add(Markup.element("p", word("summary.noOpen")));
    }
    int more = summary.open().size() - MOST_OPEN;
    part.add(list);
    return more > 0 ? part.add(Markup.element("p", "ほか" + more + "件").styled("note")) : part;
  }

  private static Markup block(String style) {
    return Markup.element("div").styled(style);
  }

  private static String word(String key) {
    return JointSummaryWords.word(key);
  }
}
