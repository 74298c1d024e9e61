package hanki.jointinvestigation;

import hanki.identity.Scope;
import hanki.platform.audit.Kept;
import hanki.platform.audit.Personal;
import hanki.platform.audit.Untold;
import hanki.reference.ForceListing.Between;
import hanki.reference.Station;
import hanki.search.Folded;
import hanki.search.Searchable;
import hanki.trace.Trace;
import hanki.withdrawal.Withdrawable;
import hanki.withdrawal.Withdrawal;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.annotations.Filter;

/** Forces that work on one case together (合同捜査・共同捜査), and what they share. */
@Entity
@Kept(value = "joint-investigation", history = true)
@Filter(name = Scope.FILTER, condition = JointNet.CONDITION)
public class JointInvestigation implements Withdrawable, Searchable {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "joint_investigation_seq")
  @SequenceGenerator(name = "joint_investigation_seq", sequenceName = "joint_investigation_seq")
  private Long id;

  @Version private int version;
  private String number;

  @Enumerated(EnumType.STRING)
  private JointKind kind;

  @Personal private String title;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "station_id")
  private Station station;

  private LocalDate establishedOn;
  private LocalDate dissolvedOn;
  private String commander;

  @ElementCollection
  @CollectionTable(name = "joint_member", joinColumns = @JoinColumn(name = "joint_id"))
  @OrderColumn(name = "position")
  private List<Member> members = new ArrayList<>();

  private int named;

  @Enumerated(EnumType.STRING)
  @Column(name = "between_names")
  private Between between;

  @Embedded private Agreement agreement;
  private String methodCode;
  @Personal private String traceText;

  @ElementCollection
  @CollectionTable(name = "joint_trace", joinColumns = @JoinColumn(name = "joint_id"))
  @OrderColumn(name = "position")
  @Personal
  private List<Trace> traces = new ArrayList<>();

  @Personal private String summary;

  @ElementCollection
  @CollectionTable(name = "joint_shared", joinColumns = @JoinColumn(name = "joint_id"))
  private Set<SharedRecord> shared = new HashSet<>();

  private boolean fictitious;
  private String recordedBy;
  private Instant recordedAt;
  @Untold private String submitToken;
  @Untold private String searchable;
  private boolean restricted;
  private Withdrawal withdrawal = Withdrawal.NONE;

  @ElementCollection
  @CollectionTable(name = "joint_reader", joinColumns = @JoinColumn(name = "joint_id"))
  @Column(name = "officer")
  private Set<String> readers = new HashSet<>();

  protected JointInvestigation() {}

  JointInvestigation(
      String number, JointInvestigationDraft draft, Classified rows, String officer, Instant now) {
    this.number = number;
    this.recordedBy = officer;
    this.recordedAt = now;
    this.submitToken = draft.submitToken();
    correct(draft, rows);
  }

  /** The rows that the codes of a draft stand for, and the traces in what was pasted. */
  record Classified(Station station, List<Trace> traces) {}

  /**
   * Takes over a draft.
   *
   * @throws NobodyTakesPart if there are not two forces
   * @throws NotOneLeader if not exactly one leads
   * @throws ForceNamedTwice if one is named twice for the same time
   * @throws KeeperIsNoMember if the police that keeps the record takes no part, or has left
   * @throws CommanderMissing if a joint headquarters has no commander
   * @throws NotAlongside if a member of a 共同捜査 is in a headquarters
   * @throws DissolvedEarlier if it was dissolved before it was established
   */
  final void correct(JointInvestigationDraft draft, Classified rows) {
    MembershipRules.check(draft, rows.station());
    kind = draft.kind();
    title = draft.title();
    station = rows.station();
    establishedOn = draft.establishedOn();
    dissolvedOn = draft.dissolvedOn();
    commander = draft.kind() == JointKind.JOINT ? draft.commander() : "";
    if (!members.equals(draft.members())) {
      members.clear();
      members.addAll(draft.members());
    }
    named = draft.named();
    between = draft.between();
    agreement = draft.kind() == JointKind.JOINT ? draft.agreement() : Agreement.NONE;
    methodCode = draft.methodCode();
    traceText = draft.traceText();
    if (!traces.equals(rows.traces())) {
      traces.clear();
      traces.addAll(rows.traces());
    }
    summary = draft.summary();
    searchable = Folded.form(searchedTexts());
  }

  @Override
  public List<String> searchedTexts() {
    return List.of(number, title, agreement().matter(), summary, traceText);
  }

  /** Shares a record; shared before, who did so first stands. */
  void share(SharedRecord record) {
    if (find(record.kind(), record.recordId()).isEmpty()) {
      shared.add(record);
    }
  }

  /** Shares a record no longer. */
  void unshare(SharedRecord record) {
    shared.remove(record);
  }

  /** The record as it is shared, if it is. */
  Optional<SharedRecord> find(SharedKind of, Long recordId) {
    return shared.stream()
        .filter(each -> each.kind() == of && each.recordId().equals(recordId))
        .findFirst();
  }

  /**
   * A dissolved one takes nothing new.
   *
   * @throws hanki.withdrawal.RecordWithdrawn if it was withdrawn
   * @throws JointInvestigationDissolved if it was dissolved before the day
   */
  void keepWhileOver(LocalDate today) {
    keepWhileWithdrawn();
    if (dissolvedOn != null && dissolvedOn.isBefore(today)) {
      throw new JointInvestigationDissolved(number);
    }
  }

  /** Whether the police takes part on the day. */
  public boolean hasMember(String force, LocalDate day) {
    return members.stream().anyMatch(each -> each.force().equals(force) && each.isOn(day));
  }

  @Override
  public void restrictTo(Set<String> officers) {
    restricted = !officers.isEmpty();
    readers.clear();
    readers.addAll(officers);
  }

  @Override
  public Withdrawal withdrawal() {
    return withdrawal;
  }

  @Override
  public void withdraw(Withdrawal how) {
    withdrawal = how;
  }

  @Override
  public boolean isRestricted() {
    return restricted;
  }

  @Override
  public Set<String> readers() {
    return Set.copyOf(readers);
  }

  void markFictitious() {
    fictitious = true;
  }

  @Override
  public Long id() {
    return id;
  }

  /** Rises with every correction; a form that shows an older one may not overwrite. */
  public int version() {
    return version;
  }

  /** 合R1-0001. */
  @Override
  public String number() {
    return number;
  }

  public JointKind kind() {
    return kind;
  }

  public String title() {
    return title;
  }

  /** The station that keeps the record. */
  public Station station() {
    return station;
  }

  public LocalDate establishedOn() {
    return establishedOn;
  }

  /** Its last day; null while it stands. */
  public LocalDate dissolvedOn() {
    return dissolvedOn;
  }

  /** The one commanding officer; empty for 共同捜査. */
  public String commander() {
    return commander;
  }

  /** Everybody who takes part or did, in the order of papers. */
  public List<Member> members() {
    return List.copyOf(members);
  }

  /** How many of the members papers call by name. */
  public int named() {
    return named;
  }

  public Between between() {
    return between;
  }

  public Agreement agreement() {
    return agreement == null ? Agreement.NONE : agreement;
  }

  /** Code of the method of crime; null if not known. */
  public String methodCode() {
    return methodCode;
  }

  /** What was pasted of addresses, numbers and accounts. */
  public String traceText() {
    return traceText;
  }

  /** The traces recognised in it, in their order. */
  public List<Trace> traces() {
    return List.copyOf(traces);
  }

  public String summary() {
    return summary;
  }

  /** What is shared, by number. */
  public List<SharedRecord> shared() {
    return shared.stream().sorted(Comparator.comparing(SharedRecord::number)).toList();
  }

  /** Whether this is a sample record (架空). */
  public boolean isFictitious() {
    return fictitious;
  }

  /** Officer number of who recorded it. */
  public String recordedBy() {
    return recordedBy;
  }

  public Instant recordedAt() {
    return recordedAt;
  }
}
