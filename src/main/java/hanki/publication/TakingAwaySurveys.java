package hanki.publication;

import hanki.identity.CurrentOfficer;
import hanki.identity.Permission;
import hanki.identity.Permitted;
import hanki.platform.audit.Audited;
import hanki.platform.clock.BusinessClock;
import hanki.survey.FindingSurveys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Counts the answer to a survey for taking away, and leaves a trace of who took it. */
@ApplicationScoped
@Transactional
public class TakingAwaySurveys {

  private final FindingSurveys surveys;
  private final CurrentOfficer officer;
  private final BusinessClock clock;

  @Inject
  TakingAwaySurveys(FindingSurveys surveys, CurrentOfficer officer, BusinessClock clock) {
    this.surveys = surveys;
    this.officer = officer;
    this.clock = clock;
  }

  /**
   * The answer, counted now.
   *
   * @throws hanki.survey.NoSuchSurvey if there is no survey of that code
   */
  @Audited("survey.export")
  @Permitted(Permission.TAKE_AWAY_FIGURES)
  public TakenSurvey take(String code) {
    return new TakenSurvey(surveys.sheet(code), clock.instant(), officer.get().code());
  }
}
