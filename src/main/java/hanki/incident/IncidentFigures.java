package hanki.incident;

import hanki.guidance.FindingMethods;
import hanki.identity.Scope;
import hanki.platform.Label;
import hanki.statistics.Behind;
import hanki.statistics.Breakdown;
import hanki.statistics.Cell;
import hanki.statistics.Contributions;
import hanki.statistics.CountedRecord;
import hanki.statistics.CountingRule;
import hanki.statistics.FigureSource;
import hanki.statistics.Measure;
import hanki.statistics.RecordReference;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.query.Page;

/** 認知件数, 発生件数, 被害額 and 実被害額: two counts and two amounts of the same records. */
@Dependent
class IncidentFigures implements FigureSource {

  private static final Label DAY = new Label("認知日", "Day recognised");
  private static final Label CASES = new Label("件", "cases");
  private static final Label PLACE = new Label("認知署（初めに認知した署）", "Station that recognised it first");
  private static final LocalDate MONEY_SINCE = LocalDate.of(2015, 2, 12);
  private static final Label MONEY_SOURCE =
      new Label("警察庁 平成27年2月12日 広報資料", "National Police Agency, press release of 12 February 2015");
  private static final List<Breakdown> BREAKDOWNS =
      List.of(
          Breakdown.REPORTING,
          Breakdown.OFFENCE,
          Breakdown.STATION,
          Breakdown.METHOD,
          Breakdown.LOSS);

  /**
   * Offences recognised (認知件数).
   *
   * <p>Unit: 件; one incident is one, under its main offence. Counted on: the day recognised. Place:
   * the station that recognised it first, also after a transfer. Adds up over halves.
   *
   * <p>Source: domain facts 1.1 and 1.2 (the network was indispensable: judged for each incident).
   */
  static final Measure RECOGNISED =
      new Measure(
          CountedIncidents.RECOGNISED,
          new Label("認知件数", "Offences recognised"),
          new Label("認知", "Offences recognised"),
          CASES,
          new CountingRule(
              new Label(
                  "サイバー該当と判定した認知事件1件を、主たる罪名で1件と数える。未判定・非該当は数えない。" + "移送・解決などの後も、初めに認知した署の件数に残る。",
                  "One recognised incident judged cyber counts as one, under its main offence. It"
                      + " stays counted at the station that recognised it first."),
              DAY,
              PLACE,
              1,
              LocalDate.of(1966, 1, 1),
              new Label(
                  "犯罪統計細則（昭和46年警察庁訓令第16号）。昭和41年から認知件数と呼ぶ",
                  "Detailed rules of crime statistics (NPA order 16 of 1971); so called since"
                      + " 1966")),
          BREAKDOWNS);

  /**
   * Unauthorised transfers that occurred (発生件数).
   *
   * <p>Unit: 件. The same count under the name that police statistics of 不正送金事犯 have kept since all
   * others turned to 認知件数 in 1966. Adds up over halves.
   *
   * <p>Source: domain facts 1.1; seminar deck 令和元年中 12件（＋7）.
   */
  static final Measure OCCURRED =
      new Measure(
          CountedIncidents.OCCURRED,
          new Label("不正送金の発生件数", "Unauthorised transfers"),
          new Label("不正送金の発生", "Unauthorised transfers"),
          CASES,
          new CountingRule(
              new Label(
                  "集計区分が「インターネットバンキング不正送金」の認知件数。不正送金事犯では認知した件数を発生件数と呼ぶ。",
                  "Offences recognised in the reporting category of internet-banking fraud, by the"
                      + " name its statistics use."),
              DAY,
              PLACE,
              1,
              LocalDate.of(1966, 1, 1),
              new Label(
                  "警察庁の不正送金の発表。昭和41年より前の発生件数の呼び名が残る",
                  "NPA releases on unauthorised transfers, which keep the older name")),
          List.of(Breakdown.OFFENCE, Breakdown.STATION, Breakdown.METHOD, Breakdown.LOSS));

  /**
   * Loss (被害額): all money the offender ordered to be moved, including what was stopped, and the
   * damage of everything that is no transfer.
   *
   * <p>Unit: whole yen. Adds up over halves.
   *
   * <p>Source: National Police Agency, 12 February 2015 (domain facts 1.1).
   */
  static final Measure LOSS =
      new Measure(
          CountedIncidents.LOSS,
          new Label("被害額", "Loss"),
          new Label("被害額", "Loss"),
          Measure.YEN,
          new CountingRule(
              new Label(
                  "認知件数に数えた事件の、犯人が送金処理を行ったすべての額（阻止された額を含む）。送金でない事件は、その被害額。",
                  "Of the offences recognised: all money ordered to be moved, including what was"
                      + " stopped; of others, the damage."),
              DAY,
              PLACE,
              1,
              MONEY_SINCE,
              MONEY_SOURCE),
          BREAKDOWNS);

  /**
   * Net loss (実被害額): {@link #LOSS} less what the banks stopped.
   *
   * <p>Unit: whole yen. Adds up over halves.
   *
   * <p>Source: National Police Agency, 12 February 2015 (domain facts 1.1).
   */
  static final Measure NET_LOSS =
      new Measure(
          CountedIncidents.NET_LOSS,
          new Label("実被害額", "Net loss"),
          new Label("実被害額", "Net loss"),
          Measure.YEN,
          new CountingRule(
              new Label("被害額から、金融機関が不正送金を阻止した額を引いた額。", "The loss less what the banks stopped."),
              DAY,
              PLACE,
              1,
              MONEY_SINCE,
              MONEY_SOURCE),
          BREAKDOWNS);

  private static final String NO_METHOD = "none";

  private final CountedIncidents incidents;
  private final FindingMethods methods;

  @Inject
  IncidentFigures(CountedIncidents incidents, FindingMethods methods) {
    this.incidents = incidents;
    this.methods = methods;
  }

  @Override
  public List<Measure> measures() {
    return List.of(RECOGNISED, OCCURRED, LOSS, NET_LOSS);
  }

  @Override
  public List<Cell> cells(Behind among, Breakdown breakdown) {
    LocalDate first = among.period().firstDay();
    LocalDate last = among.period().lastDay();
    String code = among.measure();
    List<IncidentCell> cells =
        switch (breakdown) {
          case NONE -> incidents.total(first, last, code, among.among());
          case OFFENCE -> incidents.byOffence(first, last, code, among.among());
          case REPORTING -> incidents.byReporting(first, last, code, among.among());
          case STATION -> incidents.byStation(first, last, code, among.among());
          case METHOD -> incidents.byMethod(first, last, code, among.among());
          case LOSS -> incidents.byLoss(first, last, code, among.among());
          default -> List.of();
        };
    return cells.stream().map(cell -> cell.cell(code)).toList();
  }

  @Override
  public List<RecordReference> records(Behind figure, Scope scope, Page page) {
    return incidents
        .behind(
            figure.period().firstDay(),
            figure.period().lastDay(),
            figure.measure(),
            figure.among(),
            scope.within(),
            scope.reader(),
            page)
        .stream()
        .map(reference -> reference.reference(figure.measure()))
        .toList();
  }

  /** The largest amounts; where incidents are counted, each is one and none is the largest. */
  @Override
  public List<RecordReference> largest(Behind figure, Scope scope, int records) {
    if (!Set.of(LOSS.code(), NET_LOSS.code()).contains(figure.measure())) {
      return List.of();
    }
    return incidents
        .largest(
            figure.period().firstDay(),
            figure.period().lastDay(),
            figure.measure(),
            figure.among(),
            scope.within(),
            scope.reader(),
            Page.first(records))
        .stream()
        .map(reference -> reference.reference(figure.measure()))
        .toList();
  }

  @Override
  public Contributions contributions(Behind figure, Scope scope) {
    LocalDate first = figure.period().firstDay();
    LocalDate last = figure.period().lastDay();
    IncidentCell all = incidents.behindInAll(first, last, figure.measure(), figure.among());
    long visible =
        incidents.visible(
            first, last, figure.measure(), figure.among(), scope.within(), scope.reader());
    return new Contributions(all.incidents(), all.value(figure.measure()), visible);
  }

  @Override
  public Map<String, Label> names(Breakdown breakdown) {
    if (breakdown != Breakdown.METHOD) {
      return Map.of();
    }
    Map<String, Label> names = new LinkedHashMap<>(methods.names());
    names.put(NO_METHOD, new Label("手口の記録なし", "No method recorded"));
    return names;
  }

  @Override
  public List<CountedRecord> counted(Behind figure) {
    LocalDate first = figure.period().firstDay();
    LocalDate last = figure.period().lastDay();
    return incidents.counted(first, last, figure.measure(), figure.among());
  }

  @Override
  public Optional<LocalDate> latestDay(Measure measure) {
    return incidents.latestDay(measure.code());
  }
}
