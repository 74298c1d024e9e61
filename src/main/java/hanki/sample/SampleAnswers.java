package hanki.sample;

import hanki.completeness.LoadingDeliveries;
import hanki.period.Month;
import hanki.reference.Reference;
import hanki.survey.LoadingSurveys;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;

/** What the stations of the sample have said: to a survey, and of the months up to now. */
@Dependent
class SampleAnswers {

  private static final Month FIRST_MONTH = new Month(2019, 1);

  /** Stations that have said nothing of the last month, so that there is something to remind of. */
  private static final Set<String> LATE = Set.of("miyagi-01", "miyagi-07", "miyagi-25");

  private final LoadingSurveys surveys;
  private final LoadingDeliveries deliveries;
  private final Reference reference;

  @Inject
  SampleAnswers(LoadingSurveys surveys, LoadingDeliveries deliveries, Reference reference) {
    this.surveys = surveys;
    this.deliveries = deliveries;
    this.reference = reference;
  }

  /** Loads them, once all records are there. */
  void load(String saidBy) {
    SampleSurvey survey = new SampleSurvey(reference.prefectures());
    surveys.load(survey.survey(), survey.stated(), saidBy);
    deliveries.load(FIRST_MONTH, LATE, saidBy);
  }
}
