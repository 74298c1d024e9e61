package hanki.guidance.web;

import hanki.guidance.ActorKind;
import hanki.guidance.FindingMethods;
import hanki.guidance.MaintainingMethods;
import hanki.guidance.MethodChangedMeanwhile;
import hanki.guidance.MethodDraft;
import hanki.guidance.MethodKind;
import hanki.platform.web.Conflict;
import hanki.platform.web.Forms;
import hanki.platform.web.Texts;
import hanki.platform.web.TypedDays;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Writes a method: its words, its actors, its steps; the diagram follows what is typed. */
@Named("methodEditView")
@ViewScoped
public class MethodEditView implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String BUNDLE = "hanki.guidance.Text";

  private final transient FindingMethods finding;
  private final transient MaintainingMethods maintaining;
  private final transient TypedDays days;
  private final transient Forms forms;
  private final transient Texts texts;

  private String code;
  private MethodForm form;
  private MethodForm opened;
  private Conflict conflict;

  @Inject
  MethodEditView(
      FindingMethods finding,
      MaintainingMethods maintaining,
      TypedDays days,
      Forms forms,
      Texts texts) {
    this.finding = finding;
    this.maintaining = maintaining;
    this.days = days;
    this.forms = forms;
    this.texts = texts;
  }

  /**
   * Opens an empty form, or that of the method in the address.
   *
   * @throws hanki.guidance.NoSuchMethod if there is none of that code
   */
  public void load() {
    if (form == null) {
      form = isFresh() ? new MethodForm() : MethodForm.of(finding.method(code));
      opened = isFresh() ? null : MethodForm.of(finding.method(code));
    }
  }

  /** Saves and shows the method. */
  public String save() {
    if (!forms.isInOrder(getForm())) {
      return null;
    }
    MethodDraft draft = form.toDraft(days.today());
    if (isFresh()) {
      maintaining.add(draft);
    } else if (!rewritten(draft)) {
      return null;
    }
    forms.done(texts.text(BUNDLE, "edit.saved", draft.name().ja()));
    return "show?faces-redirect=true&code=" + draft.code();
  }

  /** Rewrites it; if somebody else did so first, both are put to choice. */
  private boolean rewritten(MethodDraft draft) {
    try {
      maintaining.rewrite(draft, form.getVersion());
      return true;
    } catch (MethodChangedMeanwhile changed) {
      MethodForm theirs = MethodForm.of(finding.method(code));
      conflict = forms.conflict(changed, opened, theirs, form);
      opened = theirs;
      return false;
    }
  }

  /** Takes over what was chosen; the form can be saved then. */
  public void choose() {
    if (conflict != null && forms.decide(conflict, form)) {
      form.setVersion(opened.getVersion());
      conflict = null;
    }
  }

  /** One more actor. */
  public void addActor() {
    getForm().getDrawn().addActor();
  }

  /** One actor less. */
  public void removeActor(int key) {
    getForm().getDrawn().removeActor(key);
  }

  /** One more step. */
  public void addStep() {
    getForm().getDrawn().addStep();
  }

  /** One step less. */
  public void removeStep(int place) {
    getForm().getDrawn().removeStep(place);
  }

  /** The step one place earlier. */
  public void stepUp(int place) {
    getForm().getDrawn().moveUp(place);
  }

  /** The step one place later. */
  public void stepDown(int place) {
    getForm().getDrawn().moveUp(place + 1);
  }

  /** What somebody else changed meanwhile; null if nobody did. */
  public Conflict getConflict() {
    return conflict;
  }

  /** Whether the method is new. */
  public boolean isFresh() {
    return code == null || code.isEmpty();
  }

  public MethodKind[] getKinds() {
    return MethodKind.values();
  }

  public ActorKind[] getActorKinds() {
    return ActorKind.values();
  }

  public boolean isRoomForActor() {
    return getForm().getDrawn().getActors().size() < MethodDraft.MOST_ACTORS;
  }

  public boolean isRoomForStep() {
    return getForm().getDrawn().getSteps().size() < MethodDraft.MOST_STEPS;
  }

  /**
   * What stands in the fields.
   *
   * @throws ViewExpiredException if the form was left meanwhile
   */
  public MethodForm getForm() {
    if (form == null) {
      throw new ViewExpiredException(FacesContext.getCurrentInstance().getViewRoot().getViewId());
    }
    return form;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
