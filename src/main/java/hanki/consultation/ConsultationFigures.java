package hanki.consultation;

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
import java.util.Optional;
import org.hibernate.query.Page;

/** 相談受理件数: consultations received, counted on the day received. */
@Dependent
class ConsultationFigures implements FigureSource {

  /**
   * Consultations received (相談受理件数).
   *
   * <p>Unit: 件. Counted on: the day received. Place: the receiving station. Adds up over halves.
   *
   * <p>Source: consultation rules of Kagawa, Ehime and Toyama police (domain facts 1.1): mere
   * information is not counted; a return on the same matter is not counted again.
   */
  static final Measure RECEIVED =
      new Measure(
          "consultation.received",
          new Label("相談受理件数", "Consultations received"),
          new Label("相談", "Consultations"),
          new Label("件", "cases"),
          new CountingRule(
              new Label(
                  "種別が「相談」の受理1件を1件と数える。情報提供・通報・苦情・要望は数えない。",
                  "One received consultation counts as one. Information, reports, complaints and"
                      + " requests do not count."),
              new Label("受理日", "Day received"),
              new Label("受理署", "Receiving station"),
              1,
              LocalDate.of(2011, 1, 1),
              new Label(
                  "警察相談取扱要綱の型（香川・富山・愛媛）。宮城の統計は平成23年から",
                  "Consultation rules of Kagawa, Toyama and Ehime police; Miyagi has counted since"
                      + " 2011")),
          List.of(Breakdown.CATEGORY, Breakdown.REPORTING, Breakdown.STATION, Breakdown.THEME));

  private final Consultations consultations;

  @Inject
  ConsultationFigures(Consultations consultations) {
    this.consultations = consultations;
  }

  @Override
  public List<Measure> measures() {
    return List.of(RECEIVED);
  }

  @Override
  public List<Cell> cells(Behind among, Breakdown breakdown) {
    LocalDate first = among.period().firstDay();
    LocalDate last = among.period().lastDay();
    return switch (breakdown) {
      case NONE -> consultations.total(first, last, among.among());
      case CATEGORY -> consultations.byCategory(first, last, among.among());
      case REPORTING -> consultations.byReporting(first, last, among.among());
      case STATION -> consultations.byStation(first, last, among.among());
      case THEME -> consultations.byTheme(first, last, among.among());
      default -> List.of();
    };
  }

  @Override
  public List<RecordReference> records(Behind figure, Scope scope, Page page) {
    return consultations.behind(
        figure.period().firstDay(), figure.period().lastDay(), figure.among(), scope, page);
  }

  @Override
  public Contributions contributions(Behind figure, Scope scope) {
    return consultations.contributions(
        figure.period().firstDay(),
        figure.period().lastDay(),
        figure.among(),
        scope.within(),
        scope.reader());
  }

  @Override
  public List<CountedRecord> counted(Behind figure) {
    LocalDate first = figure.period().firstDay();
    LocalDate last = figure.period().lastDay();
    return consultations.counted(first, last, figure.among());
  }

  @Override
  public Optional<LocalDate> latestDay(Measure measure) {
    return consultations.latestDay();
  }
}
