package hanki.surge.web;

import hanki.identity.CurrentOfficer;
import hanki.identity.Permission;
import hanki.platform.Refusal;
import hanki.platform.web.Conflict;
import hanki.platform.web.Forms;
import hanki.platform.web.RecordId;
import hanki.platform.web.Texts;
import hanki.surge.DecidingSurges;
import hanki.surge.FindingSurges;
import hanki.surge.SurgeDecidedMeanwhile;
import hanki.surge.SurgeState;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/** The decision beside an alert. */
@Named("surgeDecideView")
@ViewScoped
public class SurgeDecideView implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String BUNDLE = "hanki.surge.Text";

  private final transient FindingSurges finding;
  private final transient DecidingSurges deciding;
  private final transient CurrentOfficer officer;
  private final transient Forms forms;
  private final transient Texts texts;

  private String id;
  private SurgeDecisionForm form = new SurgeDecisionForm();
  private SurgeDecisionForm opened;
  private Conflict conflict;

  @Inject
  SurgeDecideView(
      FindingSurges finding,
      DecidingSurges deciding,
      CurrentOfficer officer,
      Forms forms,
      Texts texts) {
    this.finding = finding;
    this.deciding = deciding;
    this.officer = officer;
    this.forms = forms;
    this.texts = texts;
  }

  /** Opens the form with what was said so far. */
  public void load() {
    if (opened == null && isDecider()) {
      form = theirs();
      opened = theirs();
    }
  }

  private SurgeDecisionForm theirs() {
    return SurgeDecisionForm.of(finding.alert(RecordId.parse(id)));
  }

  /** Takes the decision down; if somebody else was first, both are put to choice. */
  public String decide() {
    if (!forms.isInOrder(form)) {
      return null;
    }
    try {
      deciding.decide(RecordId.parse(id), form.getVersion(), form.toDecision());
      forms.done(
          texts.text(BUNDLE, "decide.saved", texts.text(BUNDLE, "state." + form.getState())));
      return "show?faces-redirect=true&id=" + RecordId.parse(id);
    } catch (SurgeDecidedMeanwhile changed) {
      SurgeDecisionForm theirs = theirs();
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

  /** What somebody else said meanwhile; null if nobody did. */
  public Conflict getConflict() {
    return conflict;
  }

  /** Whether this officer decides. */
  public boolean isDecider() {
    return officer.may(Permission.DECIDE_SURGES);
  }

  /** What can be said. */
  public List<SurgeState> getStates() {
    return Arrays.stream(SurgeState.values()).filter(SurgeState::isDecided).toList();
  }

  public SurgeDecisionForm getForm() {
    return form;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
