package hanki.survey.web;

import hanki.period.EraDate;
import hanki.platform.Refusal;
import hanki.platform.web.Forms;
import hanki.platform.web.TypedDays;
import hanki.survey.FindingSurveys;
import hanki.survey.Survey;
import hanki.survey.SurveyClass;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** A page that adds something to the survey in its address. */
abstract class OfSurvey implements Serializable {

  private static final long serialVersionUID = 1L;

  private final transient FindingSurveys finding;
  private final transient SurveyWords surveyWords;
  private final transient TypedDays days;
  private final transient Forms forms;
  private String survey;
  private transient Survey found;

  OfSurvey(FindingSurveys finding, SurveyWords surveyWords, TypedDays days, Forms forms) {
    this.finding = finding;
    this.surveyWords = surveyWords;
    this.days = days;
    this.forms = forms;
  }

  /** The survey; null as long as the address names none. */
  public Survey getFound() {
    if (found == null && survey != null && !survey.isEmpty()) {
      found = finding.survey(survey);
    }
    return found;
  }

  /** Today, or the last day of the period if that is over. */
  final String usualDay() {
    LocalDate today = days.today();
    LocalDate last = getFound().lastDay();
    return new EraDate(today.isAfter(last) ? last : today).sign();
  }

  /** Whether the form is in order and the command was done; what it refuses is told. */
  final boolean isDone(Object form, Runnable command) {
    if (!forms.isInOrder(form)) {
      return false;
    }
    try {
      command.run();
      return true;
    } catch (Refusal refusal) {
      forms.reject(refusal);
      return false;
    }
  }

  final void tell(String bundle, String key, Object... arguments) {
    forms.done(surveyWords.of(bundle, key, arguments));
  }

  final LocalDate today() {
    return days.today();
  }

  final FindingSurveys finding() {
    return finding;
  }

  /** The day in the calendar that was not typed; empty while there is none. */
  final String echo(String typed) {
    return days.echo(typed);
  }

  public List<SurveyClass> getClasses() {
    return getFound().classes();
  }

  /** 令和2年2月20日（木）～令和2年6月30日（火）. */
  public String getPeriod() {
    return surveyWords.period(getFound());
  }

  public String getSurvey() {
    return survey;
  }

  public void setSurvey(String survey) {
    this.survey = survey;
  }
}
