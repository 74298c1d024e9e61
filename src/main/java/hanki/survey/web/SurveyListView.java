package hanki.survey.web;

import hanki.platform.clock.BusinessClock;
import hanki.survey.FindingSurveys;
import hanki.survey.SurveyRow;
import hanki.survey.SurveyWork;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** All surveys, with how far their answers have come. */
@Named("surveyListView")
@RequestScoped
public class SurveyListView {

  private final FindingSurveys finding;
  private final BusinessClock clock;
  private List<SurveyRow> rows;
  private SurveyWork work;

  @Inject
  SurveyListView(FindingSurveys finding, BusinessClock clock) {
    this.finding = finding;
    this.clock = clock;
  }

  public List<SurveyRow> getRows() {
    if (rows == null) {
      rows = finding.all();
    }
    return rows;
  }

  /** What the own station owes, for the first page. */
  public SurveyWork getWork() {
    if (work == null) {
      work = finding.ownWork();
    }
    return work;
  }

  /** CLOSED, LATE, ANSWERED or OPEN. */
  public State state(SurveyRow row) {
    if (row.isClosed()) {
      return State.CLOSED;
    }
    if (row.isLate(clock.today())) {
      return State.LATE;
    }
    return row.answered() >= row.asked() ? State.ANSWERED : State.OPEN;
  }

  /** How a survey stands. */
  public enum State {
    /** Stations may still answer in time. */
    OPEN("doing"),
    /** All have answered; it can be closed. */
    ANSWERED("done"),
    /** The term is over and not all have answered. */
    LATE("late"),
    CLOSED("plain");

    private final String tag;

    State(String tag) {
      this.tag = tag;
    }

    /** Class of its tag. */
    public String getTag() {
      return tag;
    }
  }
}
