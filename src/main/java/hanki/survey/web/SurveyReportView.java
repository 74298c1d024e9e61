package hanki.survey.web;

import hanki.platform.web.Forms;
import hanki.platform.web.TypedDays;
import hanki.survey.FindingSurveys;
import hanki.survey.RecordingReports;
import hanki.survey.Survey;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Reports a consultation or an incident into a survey. */
@Named("surveyReportView")
@ViewScoped
public class SurveyReportView extends OfSurvey {

  private static final long serialVersionUID = 1L;
  private static final String BUNDLE = "hanki.survey.Text";

  private final transient RecordingReports recording;
  private String number;
  private SurveyReportForm form;

  @Inject
  SurveyReportView(
      RecordingReports recording,
      FindingSurveys finding,
      SurveyWords surveyWords,
      TypedDays days,
      Forms forms) {
    super(finding, surveyWords, days, forms);
    this.recording = recording;
  }

  /** Opens the form, if the address names a survey; else one is chosen first. */
  public void load() {
    if (form == null) {
      form = new SurveyReportForm();
      form.setNumber(number);
      if (getFound() != null) {
        form.setReportedOn(usualDay());
      }
    }
  }

  /** Reports it and offers the next one. */
  public String save() {
    if (!isDone(form, () -> recording.report(getSurvey(), form.toDraft(today())))) {
      return null;
    }
    tell(BUNDLE, "report.done", form.getNumber().strip());
    return "report?faces-redirect=true&survey=" + getSurvey();
  }

  /** The surveys that take reports, to choose from. */
  public List<Survey> getOpen() {
    return finding().open();
  }

  /** The typed day in the other calendar. */
  public String getDayEcho() {
    return echo(form.getReportedOn());
  }

  public SurveyReportForm getForm() {
    return form;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }
}
