package hanki.jointinvestigation;

import hanki.identity.Scope;
import hanki.platform.audit.Kept;
import hanki.platform.audit.Personal;
import hanki.platform.audit.Untold;
import hanki.withdrawal.Withdrawal;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Filter;

/**
 * Something done in a joint investigation, in the name of the police that added it. What is wrong
 * is struck out with a reason, and stays.
 */
@Entity
@Kept("joint-entry")
@Filter(name = Scope.FILTER, condition = JointNet.ENTRY_CONDITION)
public class JointEntry {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "joint_entry_seq")
  @SequenceGenerator(name = "joint_entry_seq", sequenceName = "joint_entry_seq")
  private Long id;

  @Version private int version;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "joint_id")
  private JointInvestigation investigation;

  @Enumerated(EnumType.STRING)
  private EntryKind kind;

  @Column(name = "force_code")
  private String force;

  private String toForce;

  @Column(name = "begun_on")
  private LocalDate day;

  private LocalDate dueOn;
  @Personal private String words;

  @Enumerated(EnumType.STRING)
  private EntryOutcome outcome;

  private LocalDate settledOn;
  @Personal private String settledWords = "";
  private String settledForce;
  private String settledBy;
  private String addedBy;
  private Instant addedAt;
  @Untold private String submitToken;
  private LocalDate plannedOn;

  @ElementCollection
  @BatchSize(size = 100)
  @CollectionTable(name = "joint_entry_arrest", joinColumns = @JoinColumn(name = "entry_id"))
  private Set<ApprovedArrest> arrests = new HashSet<>();

  private Withdrawal withdrawal = Withdrawal.NONE;

  protected JointEntry() {}

  JointEntry(
      JointInvestigation investigation,
      EntryDraft draft,
      String force,
      String officer,
      Instant now) {
    this.investigation = investigation;
    this.kind = draft.kind();
    this.force = force;
    this.outcome = draft.kind().isAnswered() ? EntryOutcome.OPEN : EntryOutcome.NONE;
    this.addedBy = officer;
    this.addedAt = now;
    this.submitToken = draft.submitToken();
    correct(draft);
  }

  /**
   * Takes over a draft. Its kind stays.
   *
   * @throws NotAMember if the police that has to act takes no part
   * @throws UnknownSharedNumber if an arrest that is to be approved of is not shared here
   * @throws EntryStruckOut if it was struck out
   */
  final void correct(EntryDraft draft) {
    keepWhileStruck();
    if (draft.toForce() != null
        && investigation.members().stream()
            .noneMatch(each -> each.force().equals(draft.toForce()))) {
      throw new NotAMember(draft.toForce());
    }
    day = draft.day();
    toForce = draft.toForce();
    dueOn = draft.dueOn();
    words = draft.words();
    plannedOn = draft.approves().plannedOn();
    arrests.clear();
    tie(draft.approves().arrests());
  }

  /**
   * Says which arrests came of an approval; those it is tied to stay.
   *
   * @throws NotAnApproval if it is none
   * @throws UnknownSharedNumber if one of them is not shared here
   */
  final void tie(Set<Long> made) {
    if (kind != EntryKind.APPROVAL && !made.isEmpty()) {
      throw new NotAnApproval();
    }
    for (Long arrest : made) {
      SharedRecord shared =
          investigation
              .find(SharedKind.ARREST, arrest)
              .orElseThrow(() -> new UnknownSharedNumber(String.valueOf(arrest)));
      arrests.add(new ApprovedArrest(arrest, shared.number()));
    }
  }

  /** Strikes it out; the first reason stands. */
  void strike(String officer, Instant now, String reason) {
    keepWhileStruck();
    withdrawal = new Withdrawal(true, now, officer, reason.strip());
  }

  /**
   * What was struck out stays as it is.
   *
   * @throws EntryStruckOut if it was
   */
  final void keepWhileStruck() {
    if (isStruck()) {
      throw new EntryStruckOut();
    }
  }

  /**
   * Answers it.
   *
   * @throws EntryStruckOut if it was struck out
   * @throws SettledAlready if somebody did before, or it needs no answer
   * @throws SettledEarlier if the day is before it was begun
   */
  void settle(Settlement answer, String byForce, String officer) {
    keepWhileStruck();
    if (!isOpen()) {
      throw new SettledAlready();
    }
    if (answer.on().isBefore(day)) {
      throw new SettledEarlier();
    }
    outcome = answer.outcome();
    settledOn = answer.on();
    settledWords = answer.words();
    settledForce = byForce;
    settledBy = officer;
  }

  public Long id() {
    return id;
  }

  /** Rises with every change; a form that shows an older one may not overwrite. */
  public int version() {
    return version;
  }

  public JointInvestigation investigation() {
    return investigation;
  }

  public EntryKind kind() {
    return kind;
  }

  /** Code of the police that added it. */
  public String force() {
    return force;
  }

  /** Code of the police that has to act; null where nobody has to. */
  public String toForce() {
    return toForce;
  }

  public LocalDate day() {
    return day;
  }

  /** Null without a term. */
  public LocalDate dueOn() {
    return dueOn;
  }

  public String words() {
    return words;
  }

  public EntryOutcome outcome() {
    return outcome;
  }

  public boolean isOpen() {
    return outcome == EntryOutcome.OPEN && !isStruck();
  }

  /** The day of the arrest that is to be approved of; null if none was planned. */
  public LocalDate plannedOn() {
    return plannedOn;
  }

  /** The arrests an approval is of, by number. */
  public List<ApprovedArrest> arrests() {
    return arrests.stream().sorted(Comparator.comparing(ApprovedArrest::number)).toList();
  }

  /** Whether it approves of one of these arrests. */
  public boolean approvesOf(Collection<Long> made) {
    return !isStruck() && arrests.stream().anyMatch(each -> made.contains(each.arrest()));
  }

  /** Whether and why it was struck out. */
  public Withdrawal withdrawal() {
    return withdrawal;
  }

  public boolean isStruck() {
    return withdrawal.withdrawn();
  }

  /** Null while it is open. */
  public LocalDate settledOn() {
    return settledOn;
  }

  public String settledWords() {
    return settledWords;
  }

  /** Code of the police that answered; null while it is open. */
  public String settledForce() {
    return settledForce;
  }

  /** Officer number of who answered; null while it is open. */
  public String settledBy() {
    return settledBy;
  }

  /** Officer number of who added it. */
  public String addedBy() {
    return addedBy;
  }

  public Instant addedAt() {
    return addedAt;
  }
}
