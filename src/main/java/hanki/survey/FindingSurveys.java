package hanki.survey;

import hanki.identity.CurrentOfficer;
import hanki.identity.Permission;
import hanki.identity.Permitted;
import hanki.identity.Scope;
import hanki.platform.Label;
import hanki.platform.audit.Audited;
import hanki.platform.clock.BusinessClock;
import hanki.reference.Station;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.query.Page;

/** Reads surveys and counts their reports; every reader is told the same numbers. */
@ApplicationScoped
@Transactional
@Permitted(Permission.READ_FIGURES)
public class FindingSurveys {

  /** Reports on one page. */
  public static final int PAGE_SIZE = 50;

  private final Surveys surveys;
  private final SurveyReports reports;
  private final CurrentOfficer officer;
  private final BusinessClock clock;

  @Inject
  FindingSurveys(
      Surveys surveys, SurveyReports reports, CurrentOfficer officer, BusinessClock clock) {
    this.surveys = surveys;
    this.reports = reports;
    this.officer = officer;
    this.clock = clock;
  }

  /** All surveys, those still open first. */
  public List<SurveyRow> all() {
    return surveys.rows();
  }

  /** The surveys into which can be reported, by their term. */
  public List<Survey> open() {
    return surveys.open();
  }

  /**
   * A survey and what it asks.
   *
   * @throws NoSuchSurvey if there is none of that code
   */
  public Survey survey(String code) {
    return surveys.withCode(code).orElseThrow(NoSuchSurvey::new);
  }

  /**
   * The code of the survey of that id, as references to records name it.
   *
   * @throws NoSuchSurvey if there is none
   */
  public String codeOf(Long id) {
    return surveys.codeOf(id).orElseThrow(NoSuchSurvey::new);
  }

  /**
   * A survey with its numbers, counted now.
   *
   * @throws NoSuchSurvey if there is none of that code
   */
  public SurveySheet sheet(String code) {
    Survey survey = survey(code);
    return new SurveySheet(
        survey,
        reports.total(survey.id()),
        reports.cells(survey.id()),
        reports.cellsByStation(survey.id()),
        surveys.answers(survey.id()),
        surveys.returned(survey.id(), survey.edition()));
  }

  /**
   * One page of the reports that count; records out of scope show their number of cases only.
   *
   * @param station code; empty for all
   * @param kind code of a class; empty for all
   * @throws NoSuchSurvey if there is none of that code
   */
  @Audited("survey.reports")
  @Permitted(Permission.READ_CASES)
  public SurveyList reports(String code, String station, String kind, int page) {
    Survey survey = survey(code);
    Scope scope = officer.scope();
    List<ReportRow> rows =
        reports.listed(
            code, station, kind, scope.within(), scope.reader(), Page.page(PAGE_SIZE, page));
    return new SurveyList(
        survey,
        rows,
        classes(survey, rows),
        reports.countListed(code, station, kind),
        reports.casesListed(code, station, kind));
  }

  private Map<Long, List<Label>> classes(Survey survey, List<ReportRow> rows) {
    Map<Long, Set<String>> codes =
        reports.classesOf(rows.stream().map(ReportRow::id).toList()).stream()
            .collect(
                Collectors.groupingBy(
                    ReportClass::report,
                    Collectors.mapping(ReportClass::code, Collectors.toSet())));
    Map<Long, List<Label>> classes = new HashMap<>();
    codes.forEach(
        (report, named) ->
            classes.put(
                report,
                survey.classes().stream()
                    .filter(each -> named.contains(each.code()))
                    .map(SurveyClass::label)
                    .toList()));
    return classes;
  }

  /** Whether the officer answers for the station. */
  public boolean isOwn(Station station) {
    return officer.scope().covers(station);
  }

  /** Open surveys that wait for the word of the officer's own station, and those overdue. */
  public SurveyWork ownWork() {
    String place = Scope.ofStation(officer.get().station(), "").within();
    return new SurveyWork(
        surveys.unanswered(place, LocalDate.of(9999, 12, 31)),
        surveys.unanswered(place, clock.today().minusDays(1)));
  }
}
