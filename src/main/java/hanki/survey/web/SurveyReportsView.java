package hanki.survey.web;

import hanki.platform.Refusal;
import hanki.platform.web.Address;
import hanki.platform.web.Forms;
import hanki.platform.web.Pager;
import hanki.platform.web.Pagers;
import hanki.reference.Station;
import hanki.survey.FindingSurveys;
import hanki.survey.RecordingReports;
import hanki.survey.ReportRow;
import hanki.survey.SurveyClass;
import hanki.survey.SurveyList;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The reports behind the numbers of a survey. */
@Named("surveyReportsView")
@ViewScoped
public class SurveyReportsView implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String BUNDLE = "hanki.survey.Text";

  private final transient FindingSurveys finding;
  private final transient RecordingReports recording;
  private final transient SurveyWords surveyWords;
  private final transient Pagers pagers;
  private final transient Forms forms;

  private String survey;
  private String kind;
  private String station;
  private String page;
  private transient SurveyList list;

  @Inject
  SurveyReportsView(
      FindingSurveys finding,
      RecordingReports recording,
      SurveyWords surveyWords,
      Pagers pagers,
      Forms forms) {
    this.finding = finding;
    this.recording = recording;
    this.surveyWords = surveyWords;
    this.pagers = pagers;
    this.forms = forms;
  }

  /**
   * Reads the reports that the address asks for.
   *
   * @throws hanki.survey.NoSuchSurvey if it names no survey
   */
  public void load() {
    list = finding.reports(text(survey), text(station), text(kind), Pager.pageNumber(page));
  }

  private static String text(String condition) {
    return condition == null ? "" : condition.strip();
  }

  /** Takes a report back and shows what is left. */
  public String takeBack(Long id) {
    try {
      recording.takeBack(id);
    } catch (Refusal refusal) {
      forms.reject(refusal);
      return null;
    }
    forms.done(surveyWords.of(BUNDLE, "reports.takenBack"));
    return "reports?faces-redirect=true&survey="
        + text(survey)
        + "&kind="
        + text(kind)
        + "&station="
        + text(station);
  }

  /** Whether the survey still takes back reports. */
  public boolean isOpen() {
    return !getList().survey().isClosed();
  }

  public SurveyList getList() {
    if (list == null) {
      load();
    }
    return list;
  }

  public List<ReportRow> getReports() {
    return getList().reports();
  }

  /** 詐欺、その他. */
  public String classes(ReportRow row) {
    return surveyWords.joined(getList().classes().getOrDefault(row.id(), List.of()));
  }

  /** Where one is in the list. */
  public Pager getPager() {
    return pagers.pager(
        page,
        FindingSurveys.PAGE_SIZE,
        getReports().size(),
        getList().count(),
        new Address("reports.xhtml")
            .with("survey", text(survey))
            .with("kind", text(kind))
            .with("station", text(station)));
  }

  public List<SurveyClass> getClasses() {
    return getList().survey().classes();
  }

  public List<Station> getStations() {
    return getList().survey().asked();
  }

  public String getSurvey() {
    return survey;
  }

  public void setSurvey(String survey) {
    this.survey = survey;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getStation() {
    return station;
  }

  public void setStation(String station) {
    this.station = station;
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }
}
