package hanki.survey.web;

import hanki.platform.Refusal;
import hanki.platform.web.Conflict;
import hanki.platform.web.Forms;
import hanki.platform.web.TypedDays;
import hanki.reference.Station;
import hanki.survey.FindingSurveys;
import hanki.survey.ManagingSurveys;
import hanki.survey.SurveyChangedMeanwhile;
import hanki.survey.SurveyDraft;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Puts down what an order asks, or corrects it. */
@Named("surveyEditView")
@ViewScoped
public class SurveyEditView implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String BUNDLE = "hanki.survey.Text";

  private final transient FindingSurveys finding;
  private final transient ManagingSurveys managing;
  private final transient SurveyStations stations;
  private final transient SurveyWords surveyWords;
  private final transient TypedDays days;
  private final transient Forms forms;

  private String survey;
  private SurveyForm form;
  private SurveyForm opened;
  private Conflict conflict;

  @Inject
  SurveyEditView(
      FindingSurveys finding,
      ManagingSurveys managing,
      SurveyStations stations,
      SurveyWords surveyWords,
      TypedDays days,
      Forms forms) {
    this.finding = finding;
    this.managing = managing;
    this.stations = stations;
    this.surveyWords = surveyWords;
    this.days = days;
    this.forms = forms;
  }

  /**
   * Opens an empty form that asks every station, or that of the survey in the address.
   *
   * @throws hanki.survey.NoSuchSurvey if there is none of that code
   */
  public void load() {
    if (form != null) {
      return;
    }
    if (isFresh()) {
      form = new SurveyForm();
      form.setAsked(stations.codes());
    } else {
      form = SurveyForm.of(finding.survey(survey));
      opened = SurveyForm.of(finding.survey(survey));
    }
  }

  /** Saves and shows the survey. */
  public String save() {
    if (!forms.isInOrder(getForm())) {
      return null;
    }
    try {
      SurveyDraft draft = form.toDraft(days.today());
      if (isFresh()) {
        managing.define(draft);
      } else {
        managing.correct(survey, form.getVersion(), draft);
      }
      forms.done(surveyWords.of(BUNDLE, "edit.saved", draft.title().ja()));
      return "show?faces-redirect=true&code=" + draft.code();
    } catch (SurveyChangedMeanwhile changed) {
      SurveyForm theirs = SurveyForm.of(finding.survey(survey));
      conflict = forms.conflict(changed, opened, theirs, form);
      opened = theirs;
    } catch (Refusal refusal) {
      forms.reject(refusal);
    }
    return null;
  }

  /** Takes over what was chosen; the form can be saved then. */
  public void choose() {
    if (conflict != null && forms.decide(conflict, form)) {
      form.setVersion(opened.getVersion());
      conflict = null;
    }
  }

  /** What somebody else changed meanwhile; null if nobody did. */
  public Conflict getConflict() {
    return conflict;
  }

  /** Whether the survey is new. */
  public boolean isFresh() {
    return survey == null || survey.isEmpty();
  }

  /** The stations that can be asked, in their order. */
  public List<Station> getStations() {
    return stations.all();
  }

  /**
   * What stands in the fields.
   *
   * @throws ViewExpiredException if the form was left meanwhile
   */
  public SurveyForm getForm() {
    if (form == null) {
      throw new ViewExpiredException(FacesContext.getCurrentInstance().getViewRoot().getViewId());
    }
    return form;
  }

  public String getSurvey() {
    return survey;
  }

  public void setSurvey(String survey) {
    this.survey = survey;
  }
}
