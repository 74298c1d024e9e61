package hanki.jointinvestigation.web;

import hanki.jointinvestigation.EntryKind;
import hanki.jointinvestigation.FindingJointInvestigations;
import hanki.jointinvestigation.JointEntry;
import hanki.jointinvestigation.ManagingJointEntries;
import hanki.platform.web.Forms;
import hanki.platform.web.RecordId;
import hanki.platform.web.Texts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Ties an approval to the arrests that came of it. */
@Named("jointTieView")
@ViewScoped
public class JointTieView extends OfJointInvestigation {

  private static final long serialVersionUID = 1L;
  private static final String BUNDLE = "hanki.jointinvestigation.Text";

  private final transient ManagingJointEntries managing;
  private final JointTieForm form = new JointTieForm();

  private String id;
  private EntryKind kind;
  private String words;

  @Inject
  JointTieView(
      FindingJointInvestigations finding, ManagingJointEntries managing, Forms forms, Texts texts) {
    super(finding, forms, texts);
    this.managing = managing;
  }

  /** Opens the entry in the address. */
  public void load() {
    if (isOpened()) {
      return;
    }
    JointEntry entry = finding().entry(jointId(), RecordId.parse(id));
    find();
    kind = entry.kind();
    words = entry.words();
    form.setVersion(entry.version());
    form.setArrests(ArrestChoice.of(entry));
  }

  /** Saves it and shows the course. */
  public String save() {
    if (!forms().isInOrder(form)) {
      return null;
    }
    managing.tie(
        jointId(), RecordId.parse(id), form.getVersion(), ArrestChoice.ids(form.getArrests()));
    return done("course", text(BUNDLE, "tie.saved"));
  }

  public EntryKind getKind() {
    return kind;
  }

  /** What the entry says. */
  public String getWords() {
    return words;
  }

  public JointTieForm getForm() {
    return form;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
