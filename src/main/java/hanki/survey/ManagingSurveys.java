package hanki.survey;

import hanki.identity.CurrentOfficer;
import hanki.identity.Permission;
import hanki.identity.Permitted;
import hanki.identity.StationNotYours;
import hanki.platform.audit.Audited;
import hanki.platform.clock.BusinessClock;
import hanki.reference.Reference;
import hanki.reference.Station;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts down what an order asks, closes the survey when the answer is returned. */
@ApplicationScoped
@Transactional
@Permitted(Permission.DEFINE_SURVEYS)
public class ManagingSurveys {

  private final Surveys surveys;
  private final SurveyReports reports;
  private final Reference reference;
  private final CurrentOfficer officer;
  private final BusinessClock clock;

  @Inject
  ManagingSurveys(
      Surveys surveys,
      SurveyReports reports,
      Reference reference,
      CurrentOfficer officer,
      BusinessClock clock) {
    this.surveys = surveys;
    this.reports = reports;
    this.reference = reference;
    this.officer = officer;
    this.clock = clock;
  }

  /**
   * Puts down a survey; from now on the stations it asks can report.
   *
   * @throws SurveyCodeTaken if the code is in use
   * @throws hanki.reference.StationClosed if a station is none on the first day
   * @throws StationNotYours if a station lies outside of what the officer sees
   */
  @Audited("survey.define")
  public Long define(SurveyDraft draft) {
    keepToFreeCode(draft);
    Survey survey = new Survey(draft, asked(draft), officer.get().code(), clock.instant());
    surveys.add(survey);
    return survey.id();
  }

  private void keepToFreeCode(SurveyDraft draft) {
    if (surveys.withCode(draft.code()).isPresent()) {
      throw new SurveyCodeTaken(draft.code());
    }
  }

  private Set<Station> asked(SurveyDraft draft) {
    Set<Station> stations = stations(draft);
    stations.stream()
        .filter(station -> !officer.scope().covers(station))
        .findFirst()
        .ifPresent(
            station -> {
              throw new StationNotYours(station.name().ja());
            });
    return stations;
  }

  private Set<Station> stations(SurveyDraft draft) {
    return draft.asked().stream()
        .map(code -> reference.station(code, draft.lastDay()))
        .collect(Collectors.toSet());
  }

  /**
   * Puts the draft in place of what stood there. Once a report stands, only names, source and term
   * can change, and stations can be added.
   *
   * @param version the version that the form showed
   * @throws NoSuchSurvey if there is none of that code
   * @throws SurveyChangedMeanwhile if somebody else changed it after the form was opened
   * @throws SurveyClosed if it was closed
   * @throws SurveyHasReports if what was asked would change
   */
  @Audited("survey.correct")
  public Long correct(String code, int version, SurveyDraft draft) {
    Survey survey = shown(code, version);
    survey.keepWhileClosed();
    if (!survey.asksTheSame(draft) && reports.standing(survey.id()) > 0) {
      throw new SurveyHasReports(survey.title().ja());
    }
    survey.ask(draft, asked(draft));
    survey.tell(draft);
    return survey.id();
  }

  private Survey shown(String code, int version) {
    Survey survey = surveys.withCode(code).orElseThrow(NoSuchSurvey::new);
    if (survey.version() != version) {
      throw new SurveyChangedMeanwhile(survey.title().ja());
    }
    return survey;
  }

  /**
   * Closes a survey and keeps what is returned now, as the next edition of its answer.
   *
   * @param version the version that the page showed
   * @throws NoSuchSurvey if there is none of that code
   * @throws SurveyChangedMeanwhile if somebody else changed it after the page was opened
   * @throws SurveyClosed if it was closed before
   */
  @Audited("survey.close")
  public Long close(String code, int version) {
    Survey survey = shown(code, version);
    survey.close(officer.get().code(), clock.instant());
    Map<String, Long> byClass =
        reports.cells(survey.id()).stream()
            .collect(Collectors.toMap(SurveyCell::code, SurveyCell::cases, Long::sum));
    survey
        .classes()
        .forEach(
            each ->
                surveys.add(
                    new SurveyReturn(survey, each.code(), byClass.getOrDefault(each.code(), 0L))));
    surveys.add(new SurveyReturn(survey, SurveyReturn.TOTAL, reports.total(survey.id())));
    return survey.id();
  }

  /**
   * Opens a closed survey again, to put its answer right; what was returned stays beside it.
   *
   * @param version the version that the page showed
   * @throws NoSuchSurvey if there is none of that code
   * @throws SurveyChangedMeanwhile if somebody else changed it after the page was opened
   * @throws SurveyStillOpen if it is not closed
   */
  @Audited("survey.reopen")
  public Long reopen(String code, int version) {
    Survey survey = shown(code, version);
    survey.reopen();
    return survey.id();
  }
}
