package hanki.jointinvestigation.web;

import hanki.guidance.FindingMethods;
import hanki.guidance.Method;
import hanki.guidance.diagram.MethodDiagram;
import hanki.identity.CurrentOfficer;
import hanki.identity.Permission;
import hanki.jointinvestigation.ArrestEvent;
import hanki.jointinvestigation.EntryKind;
import hanki.jointinvestigation.FindingJointInvestigations;
import hanki.jointinvestigation.JointEntry;
import hanki.jointinvestigation.JointInvestigation;
import hanki.jointinvestigation.JointNames;
import hanki.jointinvestigation.ReadingSharedRecords;
import hanki.jointinvestigation.SharedArrestRow;
import hanki.jointinvestigation.SharedCase;
import hanki.jointinvestigation.SharedKind;
import hanki.jointinvestigation.SharingRecords;
import hanki.platform.web.Forms;
import hanki.platform.web.RecordId;
import hanki.platform.web.Texts;
import hanki.platform.web.TypedDays;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * Shows one joint investigation, part by part. One that may not be seen is missing; it is read
 * again for each request, so that who left meanwhile sees it no more.
 */
@Named("jointInvestigationShowView")
@ViewScoped
public class JointInvestigationShowView implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final List<String> PARTS = List.of("summary", "members", "shared", "course");

  private final transient FindingJointInvestigations finding;
  private final transient ReadingSharedRecords reading;
  private final transient SharingRecords sharing;
  private final transient FindingMethods methods;
  private final transient JointNames names;
  private final transient CurrentOfficer officer;
  private final transient TypedDays days;
  private final transient Forms forms;
  private final transient Texts texts;
  private String id;
  private String part = "summary";
  private transient JointInvestigation investigation;
  private transient SharedCase shared;
  private transient List<JointEntry> entries = List.of();
  private boolean kept;

  @Inject
  JointInvestigationShowView(
      FindingJointInvestigations finding,
      ReadingSharedRecords reading,
      SharingRecords sharing,
      FindingMethods methods,
      JointNames names,
      CurrentOfficer officer,
      TypedDays days,
      Forms forms,
      Texts texts) {
    this.finding = finding;
    this.reading = reading;
    this.sharing = sharing;
    this.methods = methods;
    this.names = names;
    this.officer = officer;
    this.days = days;
    this.forms = forms;
    this.texts = texts;
  }

  /** Opens the record in the address. */
  public void load() {
    investigation = finding.open(RecordId.parse(id));
    kept = finding.isKept(investigation.id());
    shared = reading.of(investigation.id());
    entries = finding.entries(investigation.id());
  }

  public JointInvestigation getInvestigation() {
    return investigation;
  }

  /** 宮城・埼玉等11府県合同捜査本部、警視庁サイバー犯罪対策課. */
  public String getName() {
    return investigation == null ? "" : names.title(investigation, days.today());
  }

  public SharedCase getShared() {
    return shared;
  }

  /** What is done, the latest first. */
  public List<JointEntry> getEntries() {
    return entries.stream()
        .sorted(Comparator.comparing(JointEntry::day).thenComparing(JointEntry::id).reversed())
        .toList();
  }

  /** What nobody has answered yet, the earliest term first. */
  public List<JointEntry> getOpen() {
    return entries.stream()
        .filter(JointEntry::isOpen)
        .sorted(
            Comparator.comparing(
                JointEntry::dueOn, Comparator.nullsLast(Comparator.naturalOrder())))
        .toList();
  }

  /** Whether the term of an open entry is over. */
  public boolean isLate(JointEntry entry) {
    return entry.isOpen() && entry.dueOn() != null && entry.dueOn().isBefore(days.today());
  }

  /** The method of crime; null if not known. */
  public Method getMethod() {
    return investigation == null || investigation.methodCode() == null
        ? null
        : methods.method(investigation.methodCode());
  }

  /** How that method goes, drawn; null if it is not known. */
  public MethodDiagram getDiagram() {
    Method method = getMethod();
    return method == null ? null : MethodDiagram.of(method.actors(), method.steps());
  }

  /** Shares a record no longer. */
  public String unshare(SharedKind kind, Long record, String number) {
    sharing.unshare(investigation.id(), kind, record);
    forms.done(texts.text("hanki.jointinvestigation.Text", "share.ended", number));
    return "show?faces-redirect=true&part=shared&id=" + id;
  }

  /** Whether the officer's own police keeps the record. */
  public boolean isKept() {
    return kept;
  }

  /** Whether this officer may share records here. */
  public boolean isRecorder() {
    return officer.may(Permission.RECORD_JOINT_INVESTIGATIONS) && !isOver();
  }

  /** Whether this officer may add something that is done here. */
  public boolean isAdder() {
    return officer.may(Permission.ADD_TO_JOINT_INVESTIGATIONS) && !isOver();
  }

  /** Whether it was dissolved before today, or withdrawn: it takes nothing new then. */
  public boolean isOver() {
    LocalDate last = investigation.dissolvedOn();
    return investigation.isWithdrawn() || last != null && last.isBefore(days.today());
  }

  /** Code of the officer's own police. */
  public String getOwn() {
    return officer.get().force();
  }

  /** Whether this officer may answer the entry. */
  public boolean isAnswerable(JointEntry entry) {
    return isAdder()
        && entry.isOpen()
        && (getOwn().equals(entry.toForce()) || getOwn().equals(entry.force()));
  }

  /** Whether this officer may correct the entry. */
  public boolean isCorrectable(JointEntry entry) {
    return isStrikable(entry) && entry.settledOn() == null;
  }

  /** Whether this officer may say which arrests came of the approval. */
  public boolean isTieable(JointEntry entry) {
    return isStrikable(entry)
        && entry.kind() == EntryKind.APPROVAL
        && entry.arrests().isEmpty()
        && !shared.arrests().isEmpty();
  }

  /** Whether this officer may strike the entry out. */
  public boolean isStrikable(JointEntry entry) {
    return isAdder() && !entry.isStruck() && getOwn().equals(entry.force());
  }

  /** The approvals that were asked for these arrests. */
  public List<JointEntry> approvals(ArrestEvent event) {
    List<Long> made = event.arrests().stream().map(SharedArrestRow::id).toList();
    return entries.stream().filter(each -> each.approvesOf(made)).toList();
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  /** Which part is shown: summary, members, shared or course. */
  public String getPart() {
    return part;
  }

  public void setPart(String part) {
    this.part = PARTS.contains(part) ? part : "summary";
  }
}
