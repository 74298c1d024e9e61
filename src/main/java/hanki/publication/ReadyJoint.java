package hanki.publication;

import hanki.jointinvestigation.ArrestSentence;
import hanki.jointinvestigation.TellingJointInvestigations;
import hanki.jointinvestigation.ToldInvestigation;
import hanki.period.Month;
import hanki.publication.ReadyBlock.Line;
import hanki.publication.ReadyBlock.Run;
import hanki.publication.ReadyBlock.Table;
import hanki.publication.ReadyBlock.Table.Cell;
import hanki.publication.ReadyBlock.Table.Row;
import hanki.publication.ReadyBlock.Timeline;
import hanki.publication.ReadyBlock.Words;
import hanki.publication.house.HouseStyle;
import hanki.statistics.Breakdown;
import hanki.statistics.Condition;
import hanki.statistics.FigureAddress;
import hanki.statistics.Split;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Tells the arrests of a joint investigation as its records stand: month by month, and by the
 * police that made them. A block picks it by its number.
 */
@Dependent
class ReadyJoint {

  /** Begins the form of a block that tells a joint investigation. */
  private static final String FORM = "joint";

  /** With what the arrests were made for. */
  private static final String AT_LENGTH = "joint-offences";

  private static final String ARRESTED = "joint.arrested";
  private static final String UNIT = "人";

  private final TellingJointInvestigations telling;

  @Inject
  ReadyJoint(TellingJointInvestigations telling) {
    this.telling = telling;
  }

  /** Whether the block tells a joint investigation. */
  static boolean isOf(ReportBlock block) {
    return block.form().startsWith(FORM);
  }

  /** The number of the latest joint investigation of a method of crime. */
  Optional<String> latestOf(String method) {
    return telling.latestOf(method);
  }

  /** Who works together, and whom they arrested in which month. */
  ReadyBlock timeline(ReportBlock block, HouseStyle style, FigureWriting writing) {
    return told(block)
        .<ReadyBlock>map(
            of -> {
              List<Timeline.Event> events =
                  of.arrests().stream()
                      .map(each -> event(of, each, block, new Written(style, writing)))
                      .toList();
              Line heading = Line.of(style.numbers().width().digits(of.name()));
              return new Timeline(
                  block.blockKey(), block.title(), heading, events, alt(block, heading, events));
            })
        .orElseGet(() -> ReadyCharts.notAvailable(block));
  }

  private record Written(HouseStyle style, FigureWriting writing) {}

  private Optional<ToldInvestigation> told(ReportBlock block) {
    return telling.told(block.picks().lines().findFirst().orElse("").strip());
  }

  private static Timeline.Event event(
      ToldInvestigation of, ArrestSentence arrests, ReportBlock block, Written written) {
    boolean atLength = AT_LENGTH.equals(block.form());
    List<Run> runs = new ArrayList<>();
    runs.add(new Words(arrests.whom(atLength)));
    runs.add(number(all(of, month(arrests)), written));
    runs.add(new Words(written.style().words().person() + arrests.what(atLength) + "！"));
    return new Timeline.Event(
        written.style().dates().month(YearMonth.from(arrests.month())), new Line(runs), true);
  }

  private static Run number(FigureAddress address, Written written) {
    return figure(address, written)
        .<Run>map(ReadyBlock.Number::new)
        .orElseGet(() -> new Words(ComposedText.NOT_AVAILABLE));
  }

  private static Optional<ReadyFigure> figure(FigureAddress address, Written written) {
    return written.writing().figure(FigurePick.value(address.toString()));
  }

  private static Month month(ArrestSentence arrests) {
    return Month.containing(arrests.month());
  }

  private static FigureAddress all(ToldInvestigation of, Month month) {
    return new FigureAddress(ARRESTED, month, Breakdown.JOINT, of.number());
  }

  private static FigureAddress by(ToldInvestigation of, Month month, String force) {
    return new FigureAddress(
        ARRESTED,
        month,
        Split.recorded(Breakdown.FORCE),
        force,
        List.of(new Condition(Split.recorded(Breakdown.JOINT), of.number())));
  }

  private static String alt(ReportBlock block, Line heading, List<Timeline.Event> events) {
    return block.title()
        + "。"
        + heading.text()
        + "。"
        + events.stream()
            .map(event -> event.when() + " " + event.text().text())
            .collect(Collectors.joining("、"));
  }

  /** A row for each police that arrested, a column for each month. */
  ReadyBlock table(ReportBlock block, HouseStyle style, FigureWriting writing) {
    return told(block)
        .<ReadyBlock>map(of -> table(of, block, new Written(style, writing)))
        .orElseGet(() -> ReadyCharts.notAvailable(block));
  }

  private static Table table(ToldInvestigation of, ReportBlock block, Written written) {
    List<String> heads = new ArrayList<>(List.of("逮捕した警察"));
    of.arrests()
        .forEach(
            arrests -> heads.add(written.style().dates().month(YearMonth.from(arrests.month()))));
    List<Row> rows = new ArrayList<>();
    rows.add(
        new Row(
            DocumentWord.TOTAL.text(),
            true,
            of.arrests().stream().map(each -> cell(all(of, month(each)), written)).toList()));
    for (ToldInvestigation.Force force : of.forces()) {
      rows.add(
          new Row(
              force.name(),
              false,
              of.arrests().stream()
                  .map(each -> cell(by(of, month(each), force.code()), written))
                  .toList()));
    }
    return new Table(block.blockKey(), block.title(), UNIT, heads, rows, List.of(), "");
  }

  private static Cell cell(FigureAddress address, Written written) {
    return figure(address, written)
        .map(Cell::of)
        .orElseGet(() -> new Cell(null, ComposedText.NOT_AVAILABLE));
  }
}
