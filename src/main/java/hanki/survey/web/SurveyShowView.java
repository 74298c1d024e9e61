package hanki.survey.web;

import hanki.platform.Refusal;
import hanki.platform.clock.BusinessClock;
import hanki.platform.web.Forms;
import hanki.platform.web.RecordId;
import hanki.survey.AnswerKind;
import hanki.survey.AnsweringSurveys;
import hanki.survey.FindingSurveys;
import hanki.survey.ManagingSurveys;
import hanki.survey.NoSuchSurvey;
import hanki.survey.Survey;
import hanki.survey.SurveySheet;
import hanki.survey.SurveySheet.StationLine;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** One survey: its numbers, its chart, and the word of each station. */
@Named("surveyShowView")
@ViewScoped
public class SurveyShowView implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String BUNDLE = "hanki.survey.Text";

  private final transient FindingSurveys finding;
  private final transient AnsweringSurveys answering;
  private final transient ManagingSurveys managing;
  private final transient SurveyWords surveyWords;
  private final transient Forms forms;
  private final transient BusinessClock clock;

  private String code;
  private String id;
  private int version;
  private transient SurveySheet sheet;
  private transient List<StationLine> stations;

  @Inject
  SurveyShowView(
      FindingSurveys finding,
      AnsweringSurveys answering,
      ManagingSurveys managing,
      SurveyWords surveyWords,
      Forms forms,
      BusinessClock clock) {
    this.finding = finding;
    this.answering = answering;
    this.managing = managing;
    this.surveyWords = surveyWords;
    this.forms = forms;
    this.clock = clock;
  }

  /**
   * Counts the survey in the address, which names it by its code, or as a record by its id.
   *
   * @throws NoSuchSurvey if there is none
   */
  public void load() {
    if (code == null || code.isEmpty()) {
      if (id == null || id.isEmpty()) {
        throw new NoSuchSurvey();
      }
      code = finding.codeOf(RecordId.parse(id));
    }
    sheet = finding.sheet(code);
    version = sheet.survey().version();
  }

  /** Says that the reports of a station are whole. */
  public String answerComplete(String station) {
    return answered(station, AnswerKind.COMPLETE);
  }

  /** Says that a station had nothing to report. */
  public String answerNothing(String station) {
    return answered(station, AnswerKind.NOTHING);
  }

  private String answered(String station, AnswerKind kind) {
    return done(() -> answering.answer(code, station, kind), "show.answered." + kind);
  }

  /** Takes the word of a station back. */
  public String takeBackAnswer(String station) {
    return done(() -> answering.takeBack(code, station), "show.takenBack");
  }

  /** Closes the survey; its numbers are kept as they are returned. */
  public String close() {
    return done(() -> managing.close(code, version), "show.closedNow");
  }

  /** Opens it again. */
  public String reopen() {
    return done(() -> managing.reopen(code, version), "show.reopened");
  }

  private String done(Runnable command, String message) {
    try {
      command.run();
    } catch (Refusal refusal) {
      forms.reject(refusal);
      sheet = null;
      stations = null;
      return null;
    }
    forms.done(surveyWords.of(BUNDLE, message, surveyWords.title(survey())));
    return "show?faces-redirect=true&code=" + code;
  }

  private Survey survey() {
    return getSheet().survey();
  }

  public SurveySheet getSheet() {
    if (sheet == null) {
      sheet = finding.sheet(code);
    }
    return sheet;
  }

  /** The stations it asks, in their order. */
  public List<StationLine> getStations() {
    if (stations == null) {
      stations = getSheet().stations();
    }
    return stations;
  }

  /** Whether the officer may answer for the station now. */
  public boolean isAnswerable(StationLine line) {
    return !survey().isClosed() && finding.isOwn(line.station());
  }

  /** Whether the term is over. */
  public boolean isOverdue() {
    return !survey().isClosed() && clock.today().isAfter(survey().dueOn());
  }

  /** Class of the tag of a station. */
  public String tag(StationLine line) {
    if (line.isAnswered()) {
      return line.kind() == AnswerKind.NOTHING ? "plain" : "done";
    }
    return isOverdue() ? "late" : "";
  }

  /** 本部、仙台南、…: who has said nothing yet. */
  public String getMissing() {
    return getSheet().missing().stream()
        .map(line -> surveyWords.station(line.station()))
        .collect(Collectors.joining(surveyWords.of(BUNDLE, "show.comma")));
  }

  /** 99.9%: what the rounded shares come to. */
  public String getShareSum() {
    return getSheet().lines().stream()
        .map(line -> line.share().percent().orElse(null))
        .filter(Objects::nonNull)
        .reduce(BigDecimal::add)
        .map(sum -> sum.toPlainString() + "%")
        .orElse("－");
  }

  /** Whether the shares, each rounded by itself, do not come to 100.0. */
  public boolean isRounded() {
    return !survey().isSeveral() && getSheet().total() > 0 && !getShareSum().equals("100.0%");
  }

  /** Whether the records now say another total than was returned. */
  public boolean isMoved() {
    return getSheet().returnedTotal().filter(total -> total != getSheet().total()).isPresent()
        || getSheet().lines().stream().anyMatch(SurveySheet.Line::isMoved);
  }

  /** The chart for wide screens and paper. */
  public SurveyDrawing getChart() {
    return surveyWords.drawing(getSheet(), 640, 200);
  }

  /** The chart for telephones. */
  public SurveyDrawing getNarrowChart() {
    return surveyWords.drawing(getSheet(), 340, 128);
  }

  /** 令和2年2月20日（木）～6月30日（火）. */
  public String getPeriod() {
    return surveyWords.period(survey());
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
