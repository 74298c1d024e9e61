package hanki.jointinvestigation.web;

import hanki.jointinvestigation.EntryKind;
import hanki.jointinvestigation.EntryOutcome;
import hanki.jointinvestigation.FindingJointInvestigations;
import hanki.jointinvestigation.JointEntry;
import hanki.jointinvestigation.ManagingJointEntries;
import hanki.period.EraDate;
import hanki.platform.web.Forms;
import hanki.platform.web.RecordId;
import hanki.platform.web.Texts;
import hanki.platform.web.TypedDays;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Answers an approval, request or task of a joint investigation. */
@Named("jointAnswerView")
@ViewScoped
public class JointAnswerView extends OfJointInvestigation {

  private static final long serialVersionUID = 1L;
  private static final String BUNDLE = "hanki.jointinvestigation.Text";

  private final transient ManagingJointEntries managing;
  private final transient TypedDays days;

  private String id;
  private EntryKind kind;
  private String asked;
  private JointAnswerForm form;

  @Inject
  JointAnswerView(
      FindingJointInvestigations finding,
      ManagingJointEntries managing,
      TypedDays days,
      Forms forms,
      Texts texts) {
    super(finding, forms, texts);
    this.managing = managing;
    this.days = days;
  }

  /** Opens the entry in the address. */
  public void load() {
    if (isOpened()) {
      return;
    }
    JointEntry entry = finding().entry(jointId(), RecordId.parse(id));
    find();
    kind = entry.kind();
    asked = entry.words();
    form = JointAnswerForm.empty(new EraDate(days.today()));
    form.setVersion(entry.version());
  }

  /** Saves the answer and shows the joint investigation. */
  public String save() {
    if (!forms().isInOrder(form)) {
      return null;
    }
    managing.settle(
        jointId(), RecordId.parse(id), form.getVersion(), form.toSettlement(days.today()));
    return done("course", text(BUNDLE, "answer.saved"));
  }

  /** The answers there can be. */
  public List<EntryOutcome> getOutcomes() {
    return List.of(EntryOutcome.DONE, EntryOutcome.REFUSED);
  }

  public EntryKind getKind() {
    return kind;
  }

  /** What was asked for. */
  public String getAsked() {
    return asked;
  }

  public JointAnswerForm getForm() {
    return form;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
