package hanki.home.web;

import hanki.home.OverdueWork;
import hanki.home.Overview;
import hanki.home.OverviewLine;
import hanki.jointinvestigation.JointInvestigationRow;
import hanki.platform.document.Markup;
import hanki.platform.document.Paper;
import hanki.platform.document.PaperDocument;
import hanki.platform.document.PdfWriter;
import hanki.platform.web.Texts;
import hanki.platform.web.Words;
import hanki.publication.Report;
import hanki.statistics.FigureBook;
import hanki.surge.SurgeAlert;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The manager's page on paper: the same parts in the same order, in Japanese. */
final class OverviewPaper {

  private static final String BUNDLE = "hanki.home.Text";
  private static final int MOST_SURGES = 8;

  private final Overview overview;
  private final FigureBook figures;
  private final Texts texts;
  private final Words words;

  OverviewPaper(Overview overview, FigureBook figures, Texts texts, Words words) {
    this.overview = overview;
    this.figures = figures;
    this.texts = texts;
    this.words = words;
  }

  PaperDocument document() {
    List<Markup> body = new ArrayList<>();
    body.add(Markup.element("h1", word("overview.title")));
    body.add(Markup.element("p", span()).styled("span"));
    body.add(figuresTable());
    body.add(movesTable());
    if (overview.surges() != null) {
      body.add(surges());
    }
    body.add(joint());
    body.add(reports());
    body.add(overdue());
    return new PaperDocument(
        word("overview.title"),
        overview.office(),
        span(),
        Paper.A4_PORTRAIT,
        PdfWriter.styles(OverviewPaper.class, "managers.css"),
        null,
        Markup.element("span")
            .text(
                words.day(overview.day()) + " " + word("overview.asOf") + "　" + overview.officer()),
        body);
  }

  private String span() {
    return words.period(overview.figures().period())
        + "　"
        + word("overview.lead", words.period(overview.figures().period().sameLastYear()));
  }

  private Markup figuresTable() {
    Markup body = Markup.element("tbody");
    overview
        .figures()
        .lines()
        .forEach(
            line ->
                body.add(
                    compared(line, words.label(line.measure().name()))
                        .add(number(words.rate(line.row().onLastYear())))));
    return part(
        "overview.figures",
        table(compared(word("overview.measure")).add(head(word("overview.rate"), true)), body));
  }

  private Markup movesTable() {
    Markup body = Markup.element("tbody");
    overview
        .figures()
        .moves()
        .forEach(
            line ->
                body.add(
                    compared(
                        line,
                        words.label(line.row().label())
                            + "（"
                            + words.label(line.measure().briefly())
                            + "）")));
    return body.isEmpty()
        ? none("overview.moves", "overview.noMoves")
        : part("overview.moves", table(compared(word("overview.class")), body));
  }

  private Markup compared(String first) {
    return Markup.element("tr")
        .add(head(first, false))
        .add(head(words.sign(overview.figures().period()), true))
        .add(head(words.sign(overview.figures().period().sameLastYear()), true))
        .add(head(word("overview.difference"), true));
  }

  private Markup compared(OverviewLine line, String label) {
    String unit = words.label(line.measure().unit());
    return Markup.element("tr")
        .add(Markup.element("th", label).with("scope", "row"))
        .add(number(words.number(line.row().now().value()) + unit))
        .add(number(words.number(line.row().lastYear().value()) + unit))
        .add(number(words.difference(line.row().onLastYear().difference())));
  }

  private Markup surges() {
    Markup list = Markup.element("ul");
    overview.surges().alerts().stream()
        .limit(MOST_SURGES)
        .forEach(alert -> list.add(item(words.shortDay(alert.week().firstDay()), surge(alert))));
    return list.isEmpty()
        ? none("overview.surges", "overview.noSurges")
        : part("overview.surges", list, word("overview.surgesOpen", overview.surges().found()));
  }

  private String surge(SurgeAlert alert) {
    return texts.text("hanki.surge.Text", "watched." + alert.watched())
        + "　"
        + words.label(figures.rowLabel(alert.address()))
        + "　"
        + words.number(alert.observed())
        + word(
            "overview.expected",
            words.number(alert.expectation().lowest())
                + "～"
                + words.number(alert.expectation().highest()));
  }

  private Markup joint() {
    Markup list = Markup.element("ul");
    overview.joint().forEach(row -> list.add(item(row.number(), joint(row))));
    return list.isEmpty()
        ? none("overview.joint", "overview.noJoint")
        : part("overview.joint", list);
  }

  private String joint(JointInvestigationRow row) {
    return row.title()
        + "　"
        + word("overview.jointOpen", words.number(row.open()))
        + (row.nextDue() == null
            ? ""
            : "　" + word("overview.jointDue", words.shortDay(row.nextDue())));
  }

  private Markup reports() {
    Markup list = Markup.element("ul");
    overview
        .reports()
        .forEach(each -> list.add(item(words.period(each.period()), each.title() + state(each))));
    return list.isEmpty()
        ? none("overview.reports", "overview.noReports")
        : part("overview.reports", list);
  }

  private String state(Report report) {
    return "　" + texts.text("hanki.publication.Text", "state." + report.state());
  }

  private Markup overdue() {
    OverdueWork work = overview.overdue();
    if (work.stations().isEmpty()) {
      return none("overview.overdue", "overview.nothingOverdue");
    }
    Markup body = Markup.element("tbody");
    work.stations()
        .forEach(
            each ->
                body.add(
                    overdue(words.label(each.station().shortName()), each.checks(), each.tasks())));
    body.add(overdue(word("overview.total"), work.checks(), work.tasks()).styled("total"));
    return part(
        "overview.overdue",
        table(
            Markup.element("tr")
                .add(head(word("overview.station"), false))
                .add(head(word("overview.checks"), true))
                .add(head(word("overview.tasks"), true)),
            body));
  }

  private Markup overdue(String station, long checks, long tasks) {
    return Markup.element("tr")
        .add(Markup.element("th", station).with("scope", "row"))
        .add(number(words.number(checks)))
        .add(number(words.number(tasks)));
  }

  private Markup part(String title, Markup content, String... more) {
    Markup part =
        Markup.element("div").styled("part").add(Markup.element("h2", word(title))).add(content);
    Stream.of(more).forEach(each -> part.add(Markup.element("p", each).styled("note")));
    return part;
  }

  private Markup none(String title, String why) {
    return part(title, Markup.element("p", word(why)));
  }

  private static Markup table(Markup heads, Markup body) {
    return Markup.element("table").add(Markup.element("thead").add(heads)).add(body);
  }

  private static Markup head(String title, boolean number) {
    Markup head = Markup.element("th", title).with("scope", "col");
    return number ? head.styled("num") : head;
  }

  private static Markup number(String number) {
    return Markup.element("td", number).styled("num");
  }

  private static Markup item(String first, String words) {
    return Markup.element("li").add(Markup.element("strong", first + "　")).text(words);
  }

  private String word(String key, Object... arguments) {
    return texts.text(BUNDLE, key, arguments);
  }
}
