package hanki.jointinvestigation.web;

import hanki.jointinvestigation.EntryChangedMeanwhile;
import hanki.jointinvestigation.EntryKind;
import hanki.jointinvestigation.FindingJointInvestigations;
import hanki.jointinvestigation.JointEntry;
import hanki.jointinvestigation.JointInvestigation;
import hanki.jointinvestigation.ManagingJointEntries;
import hanki.jointinvestigation.Member;
import hanki.period.EraDate;
import hanki.platform.web.Conflict;
import hanki.platform.web.Forms;
import hanki.platform.web.RecordId;
import hanki.platform.web.Texts;
import hanki.platform.web.TypedDays;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Adds an approval, meeting, request, task or note to a joint investigation, or corrects it. */
@Named("jointEntryEditView")
@ViewScoped
public class JointEntryEditView extends OfJointInvestigation {

  private static final long serialVersionUID = 1L;
  private static final String BUNDLE = "hanki.jointinvestigation.Text";

  private final transient ManagingJointEntries managing;
  private final transient TypedDays days;

  private String id;
  private String kind;
  private JointEntryForm form;
  private JointEntryForm opened;
  private Conflict conflict;
  private List<String> forces = List.of();

  @Inject
  JointEntryEditView(
      FindingJointInvestigations finding,
      ManagingJointEntries managing,
      TypedDays days,
      Forms forms,
      Texts texts) {
    super(finding, forms, texts);
    this.managing = managing;
    this.days = days;
  }

  /** Opens an empty form, or that of the entry in the address. */
  public void load() {
    if (isOpened()) {
      return;
    }
    JointInvestigation of = find();
    forces = new ArrayList<>(of.members().stream().map(Member::force).distinct().toList());
    if (isCorrection()) {
      JointEntry entry = finding().entry(of.id(), RecordId.parse(id));
      form = JointEntryForm.of(entry);
      opened = JointEntryForm.of(entry);
    } else {
      form = JointEntryForm.empty(new EraDate(days.today()), kindAsked());
    }
  }

  /** The kind in the address; a task, if it is none. */
  private EntryKind kindAsked() {
    return Arrays.stream(EntryKind.values())
        .filter(each -> each.name().equals(kind))
        .findFirst()
        .orElse(EntryKind.TASK);
  }

  /** Saves it and shows the joint investigation. */
  public String save() {
    if (!forms().isInOrder(form)) {
      return null;
    }
    if (isCorrection()) {
      return correct() ? done("course", text(BUNDLE, "entry.corrected")) : null;
    }
    managing.add(jointId(), form.toDraft(days.today()));
    return done("course", text(BUNDLE, "entry.added"));
  }

  /** Corrects the entry; if somebody else changed it first, both values are put to choice. */
  private boolean correct() {
    Long entry = RecordId.parse(id);
    try {
      managing.correct(jointId(), entry, form.getVersion(), form.toDraft(days.today()));
      return true;
    } catch (EntryChangedMeanwhile changed) {
      JointEntryForm theirs = JointEntryForm.of(finding().entry(jointId(), entry));
      boolean known = opened.getVersion() == form.getVersion();
      conflict = forms().conflict(changed, known ? opened : null, theirs, form);
      opened = theirs;
      return false;
    }
  }

  /** Takes over what was chosen; the form can be saved then. */
  public void choose() {
    if (conflict != null && forms().decide(conflict, form)) {
      form.setVersion(opened.getVersion());
      conflict = null;
    }
  }

  /** What somebody else changed meanwhile; null if nobody did. */
  public Conflict getConflict() {
    return conflict;
  }

  /** Whether an entry is corrected that was added before. */
  public boolean isCorrection() {
    return id != null && !id.isEmpty();
  }

  public EntryKind[] getKinds() {
    return EntryKind.values();
  }

  /** Codes of the forces that take part or did. */
  public List<String> getForces() {
    return forces;
  }

  public JointEntryForm getForm() {
    return form;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }
}
