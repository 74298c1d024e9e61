package hanki.arrest;

import hanki.identity.Scope;
import hanki.platform.Label;
import hanki.statistics.Behind;
import hanki.statistics.Breakdown;
import hanki.statistics.Cell;
import hanki.statistics.Contributions;
import hanki.statistics.CountingRule;
import hanki.statistics.FigureSource;
import hanki.statistics.Measure;
import hanki.statistics.RecordReference;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
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
  private static final List<Breakdown> BREAKDOWNS =
      List.of(Breakdown.OFFENCE, Breakdown.REPORTING, Breakdown.STATION, Breakdown.OCCURRENCE);

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
          BREAKDOWNS);

  /**
   * Persons cleared (検挙人員).
   *
   * <p>Unit: 人. A person counts once; further offences of a counted person add cases only. Adds up
   * over halves.
   *
   * <p>Source: domain facts 1.1 and 1.3.
   */
  static final Measure PERSONS =
      new Measure(
          "clearance.persons",
          new Label("検挙人員", "Persons cleared"),
          new Label("検挙人員", "Persons cleared"),
          new Label("人", "persons"),
          new CountingRule(
              new Label(
                  "検挙した被疑者の数。1人を1回だけ数え、計上済みの人の余罪は件数だけに加える。",
                  "Suspects cleared, each once; further offences of a counted person add cases"
                      + " only."),
              DAY,
              PLACE,
              1,
              SINCE,
              SOURCE),
          BREAKDOWNS);

  private final Clearances clearances;

  @Inject
  ClearanceFigures(Clearances clearances) {
    this.clearances = clearances;
  }

  @Override
  public List<Measure> measures() {
    return List.of(CASES, PERSONS);
  }

  @Override
  public List<Cell> cells(Behind among, Breakdown breakdown) {
    LocalDate first = among.period().firstDay();
    LocalDate last = among.period().lastDay();
    boolean persons = countsPersons(among.measure());
    List<ClearanceCell> cells =
        switch (breakdown) {
          case NONE -> clearances.total(first, last, among.among());
          case OFFENCE -> clearances.byOffence(first, last, among.among());
          case REPORTING -> clearances.byReporting(first, last, among.among());
          case STATION -> clearances.byStation(first, last, among.among());
          case OCCURRENCE -> clearances.byOccurrence(first, last, among.among());
          default -> List.of();
        };
    return cells.stream().map(cell -> cell.cell(persons)).toList();
  }

  private static boolean countsPersons(String measure) {
    return PERSONS.code().equals(measure);
  }

  @Override
  public List<RecordReference> records(Behind figure, Scope scope, Page page) {
    boolean persons = countsPersons(figure.measure());
    return clearances
        .behind(
            figure.period().firstDay(),
            figure.period().lastDay(),
            persons,
            figure.among(),
            scope.within(),
            scope.reader(),
            page)
        .stream()
        .map(reference -> reference.reference(persons))
        .toList();
  }

  @Override
  public List<RecordReference> largest(Behind figure, Scope scope, int records) {
    boolean persons = countsPersons(figure.measure());
    return clearances
        .largest(
            figure.period().firstDay(),
            figure.period().lastDay(),
            persons,
            figure.among(),
            scope.within(),
            scope.reader(),
            Page.first(records))
        .stream()
        .map(reference -> reference.reference(persons))
        .toList();
  }

  @Override
  public Contributions contributions(Behind figure, Scope scope) {
    LocalDate first = figure.period().firstDay();
    LocalDate last = figure.period().lastDay();
    boolean persons = countsPersons(figure.measure());
    ClearanceTotals totals = clearances.behindInAll(first, last, persons, figure.among());
    long visible =
        clearances.visible(first, last, persons, figure.among(), scope.within(), scope.reader());
    return new Contributions(
        totals.records(), persons ? totals.persons() : totals.cases(), visible);
  }

  @Override
  public Optional<LocalDate> latestDay(Measure measure) {
    return clearances.latestDay();
  }
}
