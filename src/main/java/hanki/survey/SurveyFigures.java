package hanki.survey;

import hanki.identity.Scope;
import hanki.platform.Label;
import hanki.platform.web.Address;
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
import org.hibernate.query.Page;

/** 臨時調査の報告件数: reports into surveys, counted on the day of report. */
@Dependent
class SurveyFigures implements FigureSource {

  /**
   * Reports into special surveys (臨時調査の報告件数).
   *
   * <p>Unit: 件; a report of a record is one, a number stated without records is what it says.
   * Counted on: the day of report. Place: the station whose answer it is. Adds up over halves.
   *
   * <p>Source: rules of crime statistics (昭和40年国家公安委員会規則第4号) 3(3): what the Commissioner General
   * orders for the time being is reported by survey slips (domain facts 1.1, 1.2).
   */
  static final Measure REPORTED =
      new Measure(
          "survey.reported",
          new Label("臨時調査の報告件数", "Reports into special surveys"),
          new Label("臨時調査の報告", "Reports into surveys"),
          new Label("件", "cases"),
          new CountingRule(
              new Label(
                  "調査へ報告した相談・認知事件1件を1件と数える。記録のない報告は、出典とともに述べられた数を数える。"
                      + "取り消した報告と、取り下げた記録の報告は数えない。認知件数でも検挙件数でもない。",
                  "A consultation or incident reported into a survey counts as one; a number stated"
                      + " without records as what it says. Reports taken back, and those of"
                      + " withdrawn records, do not count. Neither offences recognised nor"
                      + " clearances."),
              new Label("報告日", "Day of report"),
              new Label("回答する署", "Station that answers"),
              1,
              LocalDate.of(1965, 1, 1),
              new Label(
                  "犯罪統計規則（昭和40年国家公安委員会規則第4号）3条3項の調査票",
                  "Rules of crime statistics (National Public Safety Commission rule 4 of 1965),"
                      + " article 3(3)")),
          List.of(Breakdown.SURVEY, Breakdown.SURVEY_CLASS, Breakdown.STATION));

  private final SurveyReports reports;
  private final Surveys surveys;

  @Inject
  SurveyFigures(SurveyReports reports, Surveys surveys) {
    this.reports = reports;
    this.surveys = surveys;
  }

  @Override
  public List<Measure> measures() {
    return List.of(REPORTED);
  }

  @Override
  public List<Cell> cells(Behind among, Breakdown breakdown) {
    LocalDate first = among.period().firstDay();
    LocalDate last = among.period().lastDay();
    return switch (breakdown) {
      case NONE -> reports.total(first, last, among.among());
      case SURVEY -> reports.bySurvey(first, last, among.among());
      case SURVEY_CLASS -> reports.byClass(first, last, among.among());
      case STATION -> reports.byStation(first, last, among.among());
      default -> List.of();
    };
  }

  @Override
  public List<RecordReference> records(Behind figure, Scope scope, Page page) {
    return reports.behind(
        figure.period().firstDay(),
        figure.period().lastDay(),
        figure.among(),
        scope.within(),
        scope.reader(),
        page);
  }

  @Override
  public List<RecordReference> largest(Behind figure, Scope scope, int records) {
    return reports.largest(
        figure.period().firstDay(),
        figure.period().lastDay(),
        figure.among(),
        scope.within(),
        scope.reader(),
        Page.first(records));
  }

  @Override
  public Contributions contributions(Behind figure, Scope scope) {
    LocalDate first = figure.period().firstDay();
    LocalDate last = figure.period().lastDay();
    Contributions all = reports.behindInAll(first, last, figure.among());
    long visible = reports.visible(first, last, figure.among(), scope.within(), scope.reader());
    return new Contributions(all.records(), all.sum(), visible);
  }

  @Override
  public Map<String, Label> names(Breakdown breakdown) {
    Map<String, Label> names = new LinkedHashMap<>();
    if (breakdown == Breakdown.SURVEY || breakdown == Breakdown.SURVEY_CLASS) {
      surveys.withClasses().forEach(survey -> name(survey, breakdown, names));
    }
    return names;
  }

  private static void name(Survey survey, Breakdown breakdown, Map<String, Label> names) {
    if (breakdown == Breakdown.SURVEY) {
      names.put(survey.code(), survey.title());
      return;
    }
    survey
        .classes()
        .forEach(
            each ->
                names.put(
                    survey.code() + "." + each.code(),
                    new Label(
                        survey.title().ja() + "：" + each.labelJa(),
                        survey.title().en() + ": " + each.labelEn())));
  }

  @Override
  public List<CountedRecord> counted(Behind figure) {
    LocalDate first = figure.period().firstDay();
    LocalDate last = figure.period().lastDay();
    return reports.counted(first, last, figure.among());
  }

  /** A report has no page of its own; it stands in the list of its survey. */
  @Override
  public Optional<String> page(CountedRecord record) {
    return reports
        .surveyOf(record.id())
        .map(code -> new Address("/survey/reports.xhtml").with("survey", code).toString());
  }

  @Override
  public Optional<LocalDate> latestDay(Measure measure) {
    return reports.latestDay();
  }
}
