package hanki.arrest;

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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.query.Page;

/** 検挙件数 and 検挙人員: two independent counts of the same records. */
@Dependent
class ClearanceFigures implements FigureSource {

  private static final Label DAY = new Label("検挙計上日", "Day counted");
  private static final Label PLACE =
      new Label("検挙地（検挙した署）。発生地でも分けられる", "Clearing station; the station of occurrence on request");
  private static final LocalDate SINCE = LocalDate.of(2011, 1, 1);
  private static final Label SOURCE =
      new Label(
          "犯罪統計細則第2条、犯罪統計書の検挙地計上。宮城の統計は平成23年から",
          "Detailed rules of crime statistics, article 2; Miyagi has counted since 2011");
  private static final List<Breakdown> OF_CASES =
      List.of(
          Breakdown.OFFENCE,
          Breakdown.REPORTING,
          Breakdown.STATION,
          Breakdown.OCCURRENCE,
          Breakdown.DISPOSAL);
  private static final List<Breakdown> OF_PERSONS =
      List.of(
          Breakdown.OFFENCE,
          Breakdown.REPORTING,
          Breakdown.STATION,
          Breakdown.OCCURRENCE,
          Breakdown.DISPOSAL,
          Breakdown.CUSTODY,
          Breakdown.NATIONALITY,
          Breakdown.AGE,
          Breakdown.SEX,
          Breakdown.ROLE);

  /**
   * Cases cleared (検挙件数).
   *
   * <p>Unit: 件, by act. Counted on: the day of processing. Place: the clearing station (検挙地計上), and
   * that of the occurrence where it is asked for (発生地計上). An offence is cleared at one station, so
   * that of a joint investigation counts in one prefecture. Adds up over halves.
   *
   * <p>Source: 犯罪統計細則 2条; domain facts 1.1 and 1.3.
   */
  static final Measure CASES =
      new Measure(
          "clearance.cases",
          new Label("検挙件数", "Cases cleared"),
          new Label("検挙", "Clearances"),
          new Label("件", "cases"),
          new CountingRule(
              new Label(
                  "検挙した事件の数を、行為ごとに数える（検挙地計上）。人の数ではない。",
                  "Offences cleared, counted by act at the clearing station. Not persons."),
              DAY,
              PLACE,
              1,
              SINCE,
              SOURCE),
          OF_CASES);

  /**
   * Persons cleared (検挙人員).
   *
   * <p>Unit: 人. A person counts once, in the first clearance that stands, under the main offence;
   * further offences of a counted person, a second arrest among them, add cases only. Who is not
   * entered by name is a person by each record. Counted on: the day of processing. Adds up over
   * halves.
   *
   * <p>Source: domain facts 1.1 and 1.3. Version 2: whoever is entered by name is known again.
   */
  static final Measure PERSONS =
      new Measure(
          "clearance.persons",
          new Label("検挙人員", "Persons cleared"),
          new Label("検挙人員", "Persons cleared"),
          new Label("人", "persons"),
          new CountingRule(
              new Label(
                  "検挙した被疑者の数。1人を1回だけ、最初の検挙で、主たる罪に数える。計上済みの人の余罪・再逮捕は件数だけに加え、" + "解決事件は人員に入れない。",
                  "Suspects cleared, each once, in the first clearance, under the main offence;"
                      + " further offences and second arrests of a counted person add cases only."),
              DAY,
              PLACE,
              2,
              SINCE,
              SOURCE),
          OF_PERSONS);

  private final Clearances clearances;
  private final ClearedPersons persons;
  private final ArrestWords words;

  @Inject
  ClearanceFigures(Clearances clearances, ClearedPersons persons, ArrestWords words) {
    this.clearances = clearances;
    this.persons = persons;
    this.words = words;
  }

  @Override
  public List<Measure> measures() {
    return List.of(CASES, PERSONS);
  }

  @Override
  public List<Cell> cells(Behind among, Breakdown breakdown) {
    LocalDate first = among.period().firstDay();
    LocalDate last = among.period().lastDay();
    return countsPersons(among.measure())
        ? persons(first, last, among.among(), breakdown)
        : cases(first, last, among.among(), breakdown);
  }

  private List<Cell> cases(
      LocalDate first, LocalDate last, List<String> among, Breakdown breakdown) {
    return switch (breakdown) {
      case NONE -> clearances.total(first, last, among);
      case OFFENCE -> clearances.byOffence(first, last, among);
      case REPORTING -> clearances.byReporting(first, last, among);
      case STATION -> clearances.byStation(first, last, among);
      case OCCURRENCE -> clearances.byOccurrence(first, last, among);
      case DISPOSAL -> clearances.byDisposal(first, last, among);
      default -> List.of();
    };
  }

  private List<Cell> persons(
      LocalDate first, LocalDate last, List<String> among, Breakdown breakdown) {
    return switch (breakdown) {
      case NONE -> persons.total(first, last, among);
      case OFFENCE -> persons.byOffence(first, last, among);
      case REPORTING -> persons.byReporting(first, last, among);
      case STATION -> persons.byStation(first, last, among);
      case OCCURRENCE -> persons.byOccurrence(first, last, among);
      case DISPOSAL -> persons.byDisposal(first, last, among);
      case CUSTODY -> persons.byCustody(first, last, among);
      case NATIONALITY -> persons.byNationality(first, last, among);
      case AGE -> persons.byAge(first, last, among);
      case SEX -> persons.bySex(first, last, among);
      case ROLE -> persons.byRole(first, last, among);
      default -> List.of();
    };
  }

  private static boolean countsPersons(String measure) {
    return PERSONS.code().equals(measure);
  }

  @Override
  public Map<String, Label> names(Breakdown breakdown) {
    return words.names(breakdown);
  }

  @Override
  public List<RecordReference> records(Behind figure, Scope scope, Page page) {
    LocalDate first = figure.period().firstDay();
    LocalDate last = figure.period().lastDay();
    String within = scope.within();
    String reader = scope.reader();
    return countsPersons(figure.measure())
        ? persons.behind(first, last, figure.among(), within, reader, page).stream()
            .map(ClearedPersonReference::reference)
            .toList()
        : clearances.behind(first, last, figure.among(), within, reader, page).stream()
            .map(ClearanceReference::reference)
            .toList();
  }

  /** Of persons, the largest group cleared in one case. */
  @Override
  public List<RecordReference> largest(Behind figure, Scope scope, int records) {
    LocalDate first = figure.period().firstDay();
    LocalDate last = figure.period().lastDay();
    String within = scope.within();
    String reader = scope.reader();
    Page page = Page.first(records);
    List<ClearanceReference> largest =
        countsPersons(figure.measure())
            ? persons.largest(first, last, figure.among(), within, reader, page)
            : clearances.largest(first, last, figure.among(), within, reader, page);
    return largest.stream().map(ClearanceReference::reference).toList();
  }

  @Override
  public Contributions contributions(Behind figure, Scope scope) {
    LocalDate first = figure.period().firstDay();
    LocalDate last = figure.period().lastDay();
    List<String> among = figure.among();
    if (countsPersons(figure.measure())) {
      long all = persons.behindInAll(first, last, among);
      return new Contributions(
          all, all, persons.visible(first, last, among, scope.within(), scope.reader()));
    }
    ClearanceTotals totals = clearances.behindInAll(first, last, among);
    return new Contributions(
        totals.records(),
        totals.cases(),
        clearances.visible(first, last, among, scope.within(), scope.reader()));
  }

  @Override
  public List<CountedRecord> counted(Behind figure) {
    LocalDate first = figure.period().firstDay();
    LocalDate last = figure.period().lastDay();
    return countsPersons(figure.measure())
        ? persons.counted(first, last, figure.among())
        : clearances.counted(first, last, figure.among());
  }

  @Override
  public Optional<LocalDate> latestDay(Measure measure) {
    return clearances.latestDay();
  }
}
