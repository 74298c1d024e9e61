package hanki.survey;

import hanki.platform.audit.Audited;
import hanki.platform.clock.BusinessClock;
import hanki.reference.Reference;
import hanki.reference.Station;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Loads a fictitious survey with what other forces reported into it, marked as such. */
@ApplicationScoped
@Transactional
public class LoadingSurveys {

  private final Surveys surveys;
  private final SurveyReports reports;
  private final Reference reference;
  private final BusinessClock clock;

  @Inject
  LoadingSurveys(Surveys surveys, SurveyReports reports, Reference reference, BusinessClock clock) {
    this.surveys = surveys;
    this.reports = reports;
    this.reference = reference;
    this.clock = clock;
  }

  /** Loads it at the first start; its stations have all answered that their reports are whole. */
  @Audited("survey.load-samples")
  public Long load(SurveyDraft draft, List<StatedDraft> stated, String recordedBy) {
    Set<Station> asked =
        draft.asked().stream()
            .map(code -> reference.station(code, draft.lastDay()))
            .collect(Collectors.toSet());
    Survey survey = new Survey(draft, asked, recordedBy, clock.instant());
    survey.markFictitious();
    surveys.add(survey);
    stated.forEach(each -> reports.add(report(survey, each, recordedBy)));
    asked.forEach(
        station ->
            surveys.add(
                new SurveyAnswer(
                    survey, station, AnswerKind.COMPLETE, recordedBy, clock.instant())));
    return survey.id();
  }

  private SurveyReport report(Survey survey, StatedDraft stated, String recordedBy) {
    return new SurveyReport(
        survey,
        reference.station(stated.station(), stated.reportedOn()),
        new SurveyReport.Content(
            stated.reportedOn(),
            null,
            null,
            Set.of(stated.kind()),
            stated.cases(),
            stated.source(),
            stated.submitToken()),
        recordedBy,
        clock.instant());
  }
}
