package hanki.guidance.web;

import hanki.guidance.Advice;
import hanki.guidance.AdviceChangedMeanwhile;
import hanki.guidance.AdviceDraft;
import hanki.guidance.AdviceLevel;
import hanki.guidance.AdviceTopic;
import hanki.guidance.FindingAdvice;
import hanki.guidance.FindingMethods;
import hanki.guidance.FormerAdvice;
import hanki.guidance.MaintainingAdvice;
import hanki.guidance.Method;
import hanki.platform.web.Conflict;
import hanki.platform.web.Forms;
import hanki.platform.web.RecordId;
import hanki.platform.web.Texts;
import hanki.platform.web.TypedDays;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Writes a piece of advice. */
@Named("adviceEditView")
@ViewScoped
public class AdviceEditView implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String BUNDLE = "hanki.guidance.Text";

  private final transient FindingAdvice finding;
  private final transient FindingMethods methods;
  private final transient MaintainingAdvice maintaining;
  private final transient TypedDays days;
  private final transient Forms forms;
  private final transient Texts texts;

  private String id;
  private AdviceForm form;
  private AdviceForm opened;
  private Conflict conflict;

  @Inject
  AdviceEditView(
      FindingAdvice finding,
      FindingMethods methods,
      MaintainingAdvice maintaining,
      TypedDays days,
      Forms forms,
      Texts texts) {
    this.finding = finding;
    this.methods = methods;
    this.maintaining = maintaining;
    this.days = days;
    this.forms = forms;
    this.texts = texts;
  }

  /**
   * Opens an empty form, or that of the advice in the address.
   *
   * @throws hanki.guidance.NoSuchAdvice if there is none of that id
   */
  public void load() {
    if (form == null) {
      form = isFresh() ? new AdviceForm() : AdviceForm.of(advice());
      opened = isFresh() ? null : AdviceForm.of(advice());
    }
  }

  private Advice advice() {
    return finding.advice(RecordId.parse(id));
  }

  /** Saves and shows all advice. */
  public String save() {
    if (!forms.isInOrder(getForm())) {
      return null;
    }
    AdviceDraft draft = form.toDraft(days.today());
    if (isFresh()) {
      maintaining.add(draft);
    } else if (!rewritten(draft)) {
      return null;
    }
    forms.done(texts.text(BUNDLE, "advice.saved", draft.heading()));
    return "advice?faces-redirect=true";
  }

  /** Rewrites it; if somebody else did so first, both are put to choice. */
  private boolean rewritten(AdviceDraft draft) {
    try {
      maintaining.rewrite(RecordId.parse(id), form.getVersion(), draft);
      return true;
    } catch (AdviceChangedMeanwhile changed) {
      AdviceForm theirs = AdviceForm.of(advice());
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

  /** What somebody else changed meanwhile; null if nobody did. */
  public Conflict getConflict() {
    return conflict;
  }

  /** Whether the advice is new. */
  public boolean isFresh() {
    return id == null || id.isEmpty();
  }

  /** What it said before; nothing for new advice. */
  public List<FormerAdvice> getFormerVersions() {
    return isFresh() ? List.of() : finding.formerVersions(advice());
  }

  public AdviceTopic[] getTopics() {
    return AdviceTopic.values();
  }

  public AdviceLevel[] getLevels() {
    return AdviceLevel.values();
  }

  public List<Method> getMethods() {
    return methods.all();
  }

  /**
   * What stands in the fields.
   *
   * @throws ViewExpiredException if the form was left meanwhile
   */
  public AdviceForm getForm() {
    if (form == null) {
      throw new ViewExpiredException(FacesContext.getCurrentInstance().getViewRoot().getViewId());
    }
    return form;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
