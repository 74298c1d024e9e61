package hanki.publication;

import hanki.platform.web.Texts;
import hanki.platform.web.Words;
import hanki.statistics.BreakNotes;
import hanki.statistics.Breakdown;
import hanki.statistics.FigureBook;
import hanki.statistics.FigureTable;
import hanki.statistics.GapNotes;
import hanki.statistics.Lack;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What stands around a table that is taken away: without it a number on paper proves nothing. */
@ApplicationScoped
public class TableWords {

  private static final String BUNDLE = "hanki.statistics.Text";

  private final Texts texts;
  private final Words words;
  private final BreakNotes breakNotes;
  private final GapNotes gapNotes;
  private final FigureBook figures;

  @Inject
  TableWords(
      Texts texts, Words words, BreakNotes breakNotes, GapNotes gapNotes, FigureBook figures) {
    this.texts = texts;
    this.words = words;
    this.breakNotes = breakNotes;
    this.gapNotes = gapNotes;
    this.figures = figures;
  }

  /** A line of the head: what it is about, and what it says. */
  public record Line(String name, String text) {}

  /** What was asked, under which rule, counted when and by whom. */
  public List<Line> head(TakenTable taken) {
    FigureTable table = taken.table();
    List<Line> lines = new ArrayList<>();
    lines.add(line("workbook.measure", name(table)));
    lines.add(line("explorer.rows", text("by." + table.question().rows().breakdown())));
    lines.add(line("workbook.class", classification(taken)));
    lines.add(line("explorer.columns", columns(table)));
    lines.add(line("explorer.among", among(table)));
    lines.add(line("workbook.rule", words.label(table.measure().rule())));
    lines.add(line("workbook.day", words.label(table.measure().day())));
    lines.add(line("measures.place", words.label(table.measure().counting().place())));
    lines.add(line("workbook.version", String.valueOf(table.measure().ruleVersion())));
    lines.add(line("workbook.countedAt", words.instant(taken.countedAt())));
    lines.add(line("workbook.countedBy", taken.countedBy()));
    return lines;
  }

  private Line line(String key, String text) {
    return new Line(text(key), text);
  }

  private String text(String key) {
    return texts.text(BUNDLE, key);
  }

  /** 相談受理件数（件）. */
  public String name(FigureTable table) {
    return words.label(table.measure().name()) + "（" + words.label(table.measure().unit()) + "）";
  }

  private String classification(TakenTable taken) {
    return taken.version() == null
        ? text("half-year.classRecorded")
        : words.label(taken.version().label())
            + texts.text(BUNDLE, "half-year.source", taken.version().source());
  }

  private String columns(FigureTable table) {
    Breakdown across = table.question().columns().across().breakdown();
    String span =
        words.span(
            table.columns().isEmpty()
                ? table.question().columns().last()
                : table.columns().get(table.columns().size() - 1).period());
    return across == Breakdown.NONE
        ? text("kind." + table.question().columns().kind())
        : text("by." + across) + " " + span;
  }

  private String among(FigureTable table) {
    return table.question().among().isEmpty()
        ? text("explorer.all")
        : table.question().among().stream()
            .map(
                each ->
                    text("by." + each.breakdown())
                        + "＝"
                        + words.label(figures.label(table.measure(), each)))
            .collect(Collectors.joining("、"));
  }

  /** The heads of the columns, that of the rows first. */
  public List<String> heads(TakenTable taken) {
    List<String> heads = new ArrayList<>();
    heads.add(text("by." + taken.table().question().rows().breakdown()));
    for (FigureTable.Column column : taken.table().columns()) {
      heads.add(head(column, taken.western()));
    }
    if (!taken.table().question().columns().isOverTime()) {
      heads.add(text("half-year.total"));
    }
    return heads;
  }

  private String head(FigureTable.Column column, boolean western) {
    if (column.label() != null) {
      return words.label(column.label());
    }
    return western ? words.westernSign(column.period()) : words.sign(column.period());
  }

  /** The name of a row. */
  public String name(FigureTable.Line line) {
    String name = words.label(line.label());
    return line.since() == null
        ? name
        : name + texts.text(BUNDLE, "half-year.since", words.shortDay(line.since()));
  }

  /** What the row of all is called. */
  public String total() {
    return text("half-year.total");
  }

  /** What the column of addresses is called. */
  public String address() {
    return text("workbook.address");
  }

  /** What the columns lack: a figure of which nothing is known is no number. */
  public Lack lack(TakenTable taken) {
    return gapNotes.lack(
        taken.table().measure(),
        taken.table().columns().stream().map(FigureTable.Column::period).toList());
  }

  /** What has to be known about the numbers: breaks, what is missing, rows that do not add up. */
  public List<String> notes(TakenTable taken) {
    List<String> notes = new ArrayList<>(breakNotes.notes(taken.table().breaks()));
    notes.addAll(gapNotes.notes(lack(taken)));
    if (taken.table().isOverlapping()) {
      notes.add(text("half-year.overlaps"));
    }
    return notes;
  }
}
