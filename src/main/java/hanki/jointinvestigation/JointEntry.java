package hanki.jointinvestigation;

import hanki.identity.Scope;
import hanki.platform.audit.Kept;
import hanki.platform.audit.Personal;
import hanki.platform.audit.Untold;
import jakarta.persistence.Column;
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
import org.hibernate.annotations.Filter;

/** Something done in a joint investigation, in the name of the police that added it. It stays. */
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
   */
  final void correct(EntryDraft draft) {
    if (draft.toForce() != null
        && investigation.members().stream()
            .noneMatch(each -> each.force().equals(draft.toForce()))) {
      throw new NotAMember(draft.toForce());
    }
    day = draft.day();
    toForce = draft.toForce();
    dueOn = draft.dueOn();
    words = draft.words();
  }

  /**
   * Answers it.
   *
   * @throws SettledAlready if somebody did before, or it needs no answer
   * @throws SettledEarlier if the day is before it was begun
   */
  void settle(Settlement answer, String byForce, String officer) {
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
    return outcome == EntryOutcome.OPEN;
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
