package hanki.survey.web;

import hanki.platform.web.Forms;
import hanki.platform.web.TypedDays;
import hanki.reference.Station;
import hanki.survey.FindingSurveys;
import hanki.survey.NoSuchSurvey;
import hanki.survey.RecordingReports;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** States a number for which there are no records here. */
@Named("surveyStateView")
@ViewScoped
public class SurveyStateView extends OfSurvey {

  private static final long serialVersionUID = 1L;
  private static final String BUNDLE = "hanki.survey.Text";

  private final transient RecordingReports recording;
  private SurveyStateForm form;

  @Inject
  SurveyStateView(
      RecordingReports recording,
      FindingSurveys finding,
      SurveyWords surveyWords,
      TypedDays days,
      Forms forms) {
    super(finding, surveyWords, days, forms);
    this.recording = recording;
  }

  /**
   * Opens the form.
   *
   * @throws NoSuchSurvey if the address names no survey
   */
  public void load() {
    if (getFound() == null) {
      throw new NoSuchSurvey();
    }
    if (form == null) {
      form = new SurveyStateForm();
      form.setReportedOn(usualDay());
    }
  }

  /** Saves it and shows the survey. */
  public String save() {
    if (!isDone(form, () -> recording.state(getSurvey(), form.toDraft(today())))) {
      return null;
    }
    tell(BUNDLE, "stated.done", form.getCases().strip());
    return "show?faces-redirect=true&code=" + getSurvey();
  }

  /** The stations it asks. */
  public List<Station> getStations() {
    return getFound().asked();
  }

  /** The typed day in the other calendar. */
  public String getDayEcho() {
    return echo(form.getReportedOn());
  }

  public SurveyStateForm getForm() {
    return form;
  }
}
