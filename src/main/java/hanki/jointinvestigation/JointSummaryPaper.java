package hanki.jointinvestigation;

import hanki.arrest.Forces;
import hanki.guidance.DiagramMarkup;
import hanki.guidance.diagram.MethodDiagram;
import hanki.jointinvestigation.diagram.Tile;
import hanki.period.EraDate;
import hanki.platform.document.Markup;
import hanki.platform.document.Paper;
import hanki.platform.document.PaperDocument;
import hanki.platform.document.PdfWriter;
import hanki.reference.Reference;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** The summary as one sheet of A4, in Japanese. */
final class JointSummaryPaper {

  private static final ResourceBundle WORDS =
      ResourceBundle.getBundle("hanki.jointinvestigation.Text", Locale.JAPANESE);
  private static final ResourceBundle ARRESTS =
      ResourceBundle.getBundle("hanki.arrest.Text", Locale.JAPANESE);

  private static final List<String> SIZES = List.of("8.5pt", "7.5pt", "6.5pt");
  private static final double LEFT = 148;
  private static final double MAP = 82;
  private static final double METHOD = 108;
  private static final int MOST_OPEN = 6;

  private final JointSummary summary;
  private final Forces forces;
  private final Reference reference;

  JointSummaryPaper(JointSummary summary, Forces forces, Reference reference) {
    this.summary = summary;
    this.forces = forces;
    this.reference = reference;
  }

  /** The sheet with large words, and with smaller ones for where there is more to say. */
  List<PaperDocument> layouts() {
    return SIZES.stream().map(this::document).toList();
  }

  private PaperDocument document(String size) {
    JointInvestigation of = summary.of();
    return new PaperDocument(
        of.number() + " " + of.title(),
        police(of.station().prefecture().code()),
        summary.name(),
        Paper.A4_LANDSCAPE,
        PdfWriter.styles(JointSummaryPaper.class, "one-sheet.css") + "body{font-size:" + size + "}",
        null,
        Markup.element("span")
            .text(
                new EraDate(summary.day()).text()
                    + " 現在　"
                    + summary.officer()
                    + (of.isFictitious() ? "　架空の記録" : "")),
        List.of(
            block("band")
                .add(Markup.element("h1", of.title()))
                .add(Markup.element("p", of.number() + "　" + summary.name()).styled("name")),
            block("columns")
                .add(block("column left").add(numbers()).addAll(arrests()))
                .add(block("column right").add(map()).addAll(method()).add(open()))));
  }

  private Markup numbers() {
    JointTotals totals = summary.shared().totals();
    Markup body =
        Markup.element("tbody")
            .add(row("summary.arrests", totals.arrests(), "人"))
            .add(row("summary.arrested", totals.persons(), "人"))
            .add(row("summary.cases", totals.cases(), "件"))
            .add(row("summary.cleared", totals.cleared(), "人"))
            .add(row("summary.incidents", totals.incidents(), "件"))
            .add(row("summary.yen", totals.yen(), "円"));
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

  private static Markup row(String key, Counted counted, String unit) {
    return Markup.element("tr")
        .add(Markup.element("th", word(key)).with("scope", "row"))
        .add(number(counted.sum(), unit))
        .add(number(counted.distinct(), unit))
        .add(number(counted.twice(), ""));
  }

  private static Markup number(long number, String unit) {
    return Markup.element("td", String.format(Locale.ROOT, "%,d", number) + unit).styled("num");
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
    summary.shared().events().forEach(event -> body.add(row(event)));
    return List.of(
        block("part")
            .add(Markup.element("h2", word("summary.arrests")))
            .add(block("drawing").add(JointDrawingMarkup.line(summary.line(), heardLine(), LEFT)))
            .add(Markup.element("p", word("summary.againKey") + "は白抜き").styled("note"))
            .add(
                Markup.element("table")
                    .styled("events")
                    .add(
                        head(
                            word("shared.day"),
                            word("shared.arrestedBy"),
                            word("shared.kind"),
                            word("summary.nationality"),
                            word("shared.offences"),
                            word("summary.persons")))
                    .add(body)));
  }

  private Markup row(ArrestEvent event) {
    Part part = new PartTotals(summary.of(), summary.shared()).partOf(event.arrests().get(0));
    return Markup.element("tr")
        .add(Markup.element("td", new EraDate(event.day()).sign()))
        .add(Markup.element("td", force(event) + "（" + word("part." + part) + "）").styled("long"))
        .add(Markup.element("td", kind(event)))
        .add(
            Markup.element(
                "td",
                event.countries().stream()
                    .map(code -> reference.country(code).nationality())
                    .collect(Collectors.joining("、"))))
        .add(
            Markup.element(
                    "td",
                    event.offences().stream()
                        .map(offence -> offence.name().ja())
                        .collect(Collectors.joining("、")))
                .styled("long"))
        .add(number(event.persons(), "人"));
  }

  private String force(ArrestEvent event) {
    return (forces.force(event.force()).name().ja() + " " + event.unit()).strip();
  }

  private static String kind(ArrestEvent event) {
    return event.isAgain() ? word("shared.again") : ARRESTS.getString("custody." + event.kind());
  }

  private String heardLine() {
    return summary.shared().events().stream()
        .map(
            event ->
                new EraDate(event.day()).text()
                    + " "
                    + force(event)
                    + " "
                    + kind(event)
                    + " "
                    + event.persons()
                    + "人")
        .collect(Collectors.joining("。"));
  }

  private Markup map() {
    String members =
        summary.map().taking().stream()
            .map(tile -> tile.name() + "（" + word("tile." + tile.standing()) + "）")
            .collect(Collectors.joining("、"));
    return block("part")
        .add(Markup.element("h2", word("summary.map")))
        .add(block("drawing").add(JointDrawingMarkup.map(summary.map(), members, MAP)))
        .add(
            Markup.element(
                    "p",
                    "●"
                        + word("tile.HEADQUARTERS")
                        + "　■"
                        + word("tile.ALONGSIDE")
                        + "　"
                        + summary.map().taking().stream()
                            .map(Tile::name)
                            .collect(Collectors.joining("、")))
                .styled("note"));
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
    summary.open().stream().limit(MOST_OPEN).forEach(entry -> list.add(item(entry)));
    Markup part =
        block("part")
            .add(
                Markup.element(
                    "h2",
                    word("summary.open")
                        + (summary.nextDue() == null
                            ? ""
                            : "　"
                                + word("list.nextDue")
                                + " "
                                + new EraDate(summary.nextDue()).sign())));
    return list.isEmpty()
        ? part.add(Markup.element("p", word("summary.noOpen")))
        : part.add(list)
            .addAll(
                summary.open().size() > MOST_OPEN
                    ? List.of(
                        Markup.element("p", "ほか" + (summary.open().size() - MOST_OPEN) + "件")
                            .styled("note"))
                    : List.of());
  }

  private Markup item(JointEntry entry) {
    return Markup.element("li")
        .add(
            Markup.element(
                "strong",
                (entry.dueOn() == null ? word("course.open") : new EraDate(entry.dueOn()).sign())
                    + " "))
        .text(
            word("entryKind." + entry.kind())
                + "　"
                + police(entry.toForce())
                + "　"
                + entry.words());
  }

  private String police(String code) {
    return code == null ? "" : reference.prefecture(code).policeName();
  }

  private static Markup block(String style) {
    return Markup.element("div").styled(style);
  }

  private static String word(String key) {
    return WORDS.getString(key);
  }
}
