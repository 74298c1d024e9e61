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

/** 逮捕人員: persons taken into custody. Neither 検挙件数 nor 検挙人員. */
@Dependent
class ArrestFigures implements FigureSource {

  /**
   * Persons arrested (逮捕人員).
   *
   * <p>Unit: 人. A person counts once in the period asked for, by the first arrest in it, at the
   * police that made it; a second arrest (再逮捕) is the same person. Counted on: the day of the
   * arrest. So the halves of a year can come to more than the year. The arrests of other forces
   * that are recorded here, as in a joint investigation, are counted with the force that made them.
   *
   * <p>Source: domain facts 1.3 (再逮捕) and 1.5; the seminar deck's 5名逮捕 adds up those of several
   * forces.
   */
  static final Measure PERSONS =
      new Measure(
          "arrest.persons",
          new Label("逮捕人員", "Persons arrested"),
          new Label("逮捕", "Arrests"),
          new Label("人", "persons"),
          new CountingRule(
              new Label(
                  "期間内に逮捕した人を、期間内の最初の逮捕で1人と数える。再逮捕は新たに数えない。半期の和は年の値を超えることが" + "ある。検挙人員とは別の数である。",
                  "Persons taken into custody, each once in the period, by the first arrest in it;"
                      + " a second arrest is the same person. Halves can add up to more than the"
                      + " year. Not persons cleared."),
              new Label("逮捕日", "Day of arrest"),
              new Label(
                  "逮捕した警察。合同捜査では、参加する警察それぞれ",
                  "The police that arrested, each force of a joint investigation"),
              1,
              LocalDate.of(2011, 1, 1),
              new Label(
                  "再逮捕と逮捕した組織の数え方（ドコモ口座等事件、令和3年1月・2月の報道）",
                  "How second arrests and arresting forces were told in January and February"
                      + " 2021")),
          false,
          List.of(Breakdown.FORCE, Breakdown.CUSTODY, Breakdown.ROLE));

  private final Arrests arrests;
  private final ArrestWords words;

  @Inject
  ArrestFigures(Arrests arrests, ArrestWords words) {
    this.arrests = arrests;
    this.words = words;
  }

  @Override
  public List<Measure> measures() {
    return List.of(PERSONS);
  }

  @Override
  public List<Cell> cells(Behind among, Breakdown breakdown) {
    LocalDate first = among.period().firstDay();
    LocalDate last = among.period().lastDay();
    return switch (breakdown) {
      case NONE -> arrests.total(first, last, among.among());
      case FORCE -> arrests.byForce(first, last, among.among());
      case CUSTODY -> arrests.byKind(first, last, among.among());
      case ROLE -> arrests.byRole(first, last, among.among());
      default -> List.of();
    };
  }

  @Override
  public Map<String, Label> names(Breakdown breakdown) {
    return words.names(breakdown);
  }

  @Override
  public List<RecordReference> records(Behind figure, Scope scope, Page page) {
    return arrests
        .behind(
            figure.period().firstDay(),
            figure.period().lastDay(),
            figure.among(),
            scope.within(),
            scope.reader(),
            page)
        .stream()
        .map(ArrestReference::reference)
        .toList();
  }

  @Override
  public Contributions contributions(Behind figure, Scope scope) {
    LocalDate first = figure.period().firstDay();
    LocalDate last = figure.period().lastDay();
    long all = arrests.behindInAll(first, last, figure.among());
    return new Contributions(
        all, all, arrests.visible(first, last, figure.among(), scope.within(), scope.reader()));
  }

  @Override
  public List<CountedRecord> counted(Behind figure) {
    LocalDate first = figure.period().firstDay();
    LocalDate last = figure.period().lastDay();
    return arrests.counted(first, last, figure.among());
  }

  @Override
  public Optional<LocalDate> latestDay(Measure measure) {
    return arrests.latestDay();
  }
}
