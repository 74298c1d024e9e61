package hanki.jointinvestigation.web;

import hanki.jointinvestigation.Approves;
import hanki.jointinvestigation.EntryDraft;
import hanki.jointinvestigation.EntryKind;
import hanki.jointinvestigation.JointEntry;
import hanki.period.EraDate;
import hanki.platform.web.ReadableDay;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** What stands in the fields of something done in a joint investigation, as typed. */
public class JointEntryForm implements Serializable {

  private static final long serialVersionUID = 1L;

  @NotNull(message = "{choose}")
  private EntryKind kind = EntryKind.TASK;

  @NotBlank(message = "{required}")
  @ReadableDay
  private String day = "";

  private String toForce = "";

  @ReadableDay(coming = true)
  private String dueOn = "";

  @ReadableDay(coming = true)
  private String plannedOn = "";

  private String arrests = "";

  @NotBlank(message = "{required}")
  @Size(max = 2000, message = "{tooLong}")
  private String words = "";

  private final String submitToken = UUID.randomUUID().toString();
  private int version;

  /** An empty form, of today. */
  static JointEntryForm empty(EraDate today, EntryKind kind) {
    JointEntryForm form = new JointEntryForm();
    form.day = today.sign();
    form.kind = kind;
    return form;
  }

  /** The form of an entry that was added. */
  static JointEntryForm of(JointEntry entry) {
    JointEntryForm form = new JointEntryForm();
    form.version = entry.version();
    form.kind = entry.kind();
    form.day = new EraDate(entry.day()).sign();
    form.toForce = entry.toForce() == null ? "" : entry.toForce();
    form.dueOn = entry.dueOn() == null ? "" : new EraDate(entry.dueOn()).sign();
    form.plannedOn = entry.plannedOn() == null ? "" : new EraDate(entry.plannedOn()).sign();
    form.arrests = ArrestChoice.of(entry);
    form.words = entry.words();
    return form;
  }

  /** The draft; only of a form that is in order. */
  EntryDraft toDraft(LocalDate today) {
    return new EntryDraft(
        kind,
        EraDate.parse(day, today).day(),
        toForce.isEmpty() ? null : toForce,
        dueOn.isBlank() ? null : EraDate.parseComing(dueOn, today).day(),
        words,
        new Approves(
            plannedOn.isBlank() ? null : EraDate.parseComing(plannedOn, today).day(),
            ArrestChoice.ids(arrests)),
        submitToken);
  }

  public EntryKind getKind() {
    return kind;
  }

  public void setKind(EntryKind kind) {
    this.kind = kind;
  }

  public String getDay() {
    return day;
  }

  public void setDay(String day) {
    this.day = day == null ? "" : day;
  }

  public String getToForce() {
    return toForce;
  }

  public void setToForce(String toForce) {
    this.toForce = toForce == null ? "" : toForce;
  }

  public String getDueOn() {
    return dueOn;
  }

  public void setDueOn(String dueOn) {
    this.dueOn = dueOn == null ? "" : dueOn;
  }

  /** The day of the arrest to approve of, as typed. */
  public String getPlannedOn() {
    return plannedOn;
  }

  public void setPlannedOn(String plannedOn) {
    this.plannedOn = plannedOn == null ? "" : plannedOn;
  }

  /** Ids of the arrests to approve of, as {@link ArrestChoice} writes them. */
  public String getArrests() {
    return arrests;
  }

  public void setArrests(String arrests) {
    this.arrests = arrests == null ? "" : arrests;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words == null ? "" : words;
  }

  /** The version of the entry that this form shows. */
  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }
}
