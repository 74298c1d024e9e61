package hanki.publication;

import hanki.period.EraDate;
import hanki.period.Period;
import hanki.platform.Settings;
import hanki.platform.clock.BusinessClock;
import hanki.publication.ReadyBlock.Bullets;
import hanki.publication.ReadyBlock.CaseCard;
import hanki.publication.ReadyBlock.Contact;
import hanki.publication.ReadyBlock.Line;
import hanki.publication.ReadyBlock.Notes;
import hanki.publication.ReadyBlock.Sentence;
import hanki.publication.ReadyBlock.Timeline;
import hanki.publication.ReadyBlock.Title;
import hanki.publication.house.HouseStyle;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts the numbers into the blocks of one report. */
class ReadyBlocks {

  private static final String BAR = "｜";
  private static final String CALL = "＃";

  private final PickedFigures figures;
  private final HouseStyle style;
  private final ReadyTables tables;
  private final ReadyCharts charts;
  private final ReadyGuidance guidance;
  private final ReadyJoint joint;
  private final Stamp stamp;

  /** What notes can say of the whole: {@code {版}}, {@code {計数時点}}. */
  record Stamp(ReportVintage vintage, Instant countedAt) {

    private static final Map<String, Function<Stamp, String>> MARKS =
        Map.of("{版}", stamp -> stamp.vintage().text(), "{計数時点}", Stamp::when);

    /** Whether the tag of that name stands for something of the whole. */
    static boolean fills(String tag) {
      return MARKS.containsKey("{" + tag + "}");
    }

    String fill(String words) {
      String filled = words;
      for (Map.Entry<String, Function<Stamp, String>> mark : MARKS.entrySet()) {
        filled = filled.replace(mark.getKey(), mark.getValue().apply(this));
      }
      return filled;
    }

    private String when() {
      ZonedDateTime at = countedAt.atZone(BusinessClock.ZONE);
      return new EraDate(at.toLocalDate()).text() + String.format(" %tR", at);
    }
  }

  ReadyBlocks(
      PickedFigures figures,
      HouseStyle style,
      ReadyTables tables,
      ReadyGuidance guidance,
      ReadyJoint joint,
      Stamp stamp) {
    this.stamp = stamp;
    this.figures = figures;
    this.style = style;
    this.tables = tables;
    this.charts = new ReadyCharts(figures);
    this.guidance = guidance;
    this.joint = joint;
  }

  /**
   * The block with its numbers.
   *
   * @throws IllegalArgumentException if a pick or a span cannot be read
   */
  ReadyBlock ready(ReportBlock block) {
    HouseStyle here = style.variant(block.look());
    FigureWriting writing = new FigureWriting(figures, here.numbers());
    String id = block.blockKey();
    return switch (block.kind()) {
      case COVER -> new Title(id, 0, block.title(), String.join("\n", block.lines()));
      case CHAPTER -> new Title(id, 1, block.title(), String.join("\n", block.lines()));
      case PAGE -> new Title(id, 2, block.title(), String.join("\n", block.lines()));
      case BULLETS -> bullets(block, text(block, writing));
      case SENTENCE -> new Sentence(id, text(block, writing).line(String.join("", block.lines())));
      case NOTES -> new Notes(id, notes(block, text(block, writing)));
      case CASE -> caseCard(block, text(block, writing));
      case TIMELINE ->
          ReadyJoint.isOf(block)
              ? joint.timeline(block, here, writing)
              : timeline(block, text(block, writing));
      case TABLE ->
          ReadyJoint.isOf(block)
              ? joint.table(block, here, writing)
              : tables.table(block, here, writing);
      case CHART -> charts.chart(block, here, writing);
      case COMPOSITION -> charts.composition(block, here, writing);
      case METHOD -> guidance.method(block);
      case DIAGRAM -> ComposedDiagram.of(block);
      case SPECIMEN -> ReadySpecimen.of(block);
      case ADVICE -> guidance.advice(block);
      case CHECKLIST -> guidance.checklist(block);
      case CONTACT -> contact(block);
    };
  }

  private static ComposedText text(ReportBlock block, FigureWriting writing) {
    return new ComposedText(
        block.pickLines().stream().map(line -> writing.figure(line.pick())).toList(),
        block.pickLines().stream().map(PickLine::name).toList(),
        ChosenWord.parse(block.word()).map(ChosenWord::word).orElse(""));
  }

  private List<Line> notes(ReportBlock block, ComposedText text) {
    return block.lines().stream().map(stamp::fill).map(text::line).toList();
  }

  /** Points; a line that begins with a hyphen stands below the point before it. */
  private static Bullets bullets(ReportBlock block, ComposedText text) {
    List<Bullets.Item> items = new ArrayList<>();
    for (String line : block.lines()) {
      boolean below = line.startsWith("-") || line.startsWith("－");
      if (below && !items.isEmpty()) {
        Bullets.Item last = items.remove(items.size() - 1);
        List<Line> lines = new ArrayList<>(last.below());
        lines.add(text.line(line.substring(1).strip()));
        items.add(new Bullets.Item(last.text(), lines));
      } else {
        items.add(new Bullets.Item(text.line(line.replaceFirst("^[・•]\\s*", "")), List.of()));
      }
    }
    return new Bullets(block.blockKey(), block.title(), items);
  }

  /** A first line in brackets says when; a line 名：内容 that begins with ・ is a fact. */
  private static CaseCard caseCard(ReportBlock block, ComposedText text) {
    String when = "";
    List<CaseCard.Fact> facts = new ArrayList<>();
    List<Line> paragraphs = new ArrayList<>();
    String source = "";
    for (String line : block.lines()) {
      int colon = line.indexOf('：');
      if (when.isEmpty() && line.startsWith("（") && line.endsWith("）")) {
        when = line.substring(1, line.length() - 1);
      } else if (line.startsWith("※")) {
        source = line;
      } else if (line.startsWith("・") && colon > 0) {
        facts.add(
            new CaseCard.Fact(
                line.substring(1, colon).strip(), text.line(line.substring(colon + 1).strip())));
      } else {
        paragraphs.add(text.line(line));
      }
    }
    return new CaseCard(block.blockKey(), block.title(), when, facts, paragraphs, source);
  }

  /** When｜what; what ends with ！ stands out; a first line without bar is the headline. */
  private static Timeline timeline(ReportBlock block, ComposedText text) {
    String heading = "";
    List<Timeline.Event> events = new ArrayList<>();
    for (String line : block.lines()) {
      int bar = line.indexOf(BAR);
      if (bar < 0 && events.isEmpty()) {
        heading = line;
      } else {
        String what = line.substring(bar + 1).strip();
        events.add(
            new Timeline.Event(
                bar < 0 ? "" : line.substring(0, bar).strip(),
                text.line(what),
                what.endsWith("！")));
      }
    }
    String alt =
        block.title()
            + "。"
            + events.stream()
                .map(event -> event.when() + " " + event.text().text())
                .collect(Collectors.joining("、"));
    return new Timeline(block.blockKey(), block.title(), text.line(heading), events, alt);
  }

  /** Lines before and after the number, which is that of the installation. */
  private static Contact contact(ReportBlock block) {
    List<String> lines = block.lines();
    int call = lines.indexOf(CALL);
    return new Contact(
        block.blockKey(),
        call < 0 ? lines : lines.subList(0, call),
        new Settings().text("hanki.office.short-number"),
        call < 0 ? List.of() : lines.subList(call + 1, lines.size()));
  }

  /** Ｒ２上: how a period is written at the foot of a chart and over a column. */
  static String sign(HouseStyle style, Period period) {
    return style.dates().sign(period);
  }
}
