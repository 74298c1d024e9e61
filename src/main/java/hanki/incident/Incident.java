package hanki.incident;

import hanki.identity.Scope;
import hanki.platform.audit.Kept;
import hanki.platform.audit.Personal;
import hanki.platform.audit.Untold;
import hanki.reference.Category;
import hanki.reference.Offence;
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
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.Filter;

/** One recognised offence (認知事件) with its money and the state of its investigation. */
@Entity
@Kept(value = "incident", history = true)
@Filter(
    name = Scope.FILTER,
    condition =
        "(restricted = false and station_id in"
            + " (select s.id from station s where s.place like :within escape '!')"
            + " or restricted = true and exists (select 1 from incident_reader r"
            + " where r.incident_id = id and r.officer = :reader))")
public class Incident implements Withdrawable, Searchable {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "incident_seq")
  @SequenceGenerator(name = "incident_seq", sequenceName = "incident_seq")
  private Long id;

  @Version private int version;

  private String number;
  private LocalDate recognisedOn;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "station_id")
  private Station station;

  @Enumerated(EnumType.STRING)
  private Origin origin;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "main_offence_code")
  private Offence mainOffence;

  @ManyToMany
  @JoinTable(
      name = "incident_offence",
      joinColumns = @JoinColumn(name = "incident_id"),
      inverseJoinColumns = @JoinColumn(name = "offence_code"))
  private Set<Offence> furtherOffences = new HashSet<>();

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "reporting_category_id")
  private Category reportingCategory;

  @Enumerated(EnumType.STRING)
  private CyberJudgement cyber;

  private String cyberJudgedBy;
  private Instant cyberJudgedAt;
  private String methodCode;
  @Embedded private Occurrence occurrence;
  @Personal private String place;
  @Embedded private Losses losses;
  @Embedded private CashOut cashOut;

  @Enumerated(EnumType.STRING)
  private InvestigationState state;

  @ElementCollection
  @CollectionTable(name = "incident_progress", joinColumns = @JoinColumn(name = "incident_id"))
  @OrderColumn(name = "place")
  @Untold
  private List<Progress> progress = new ArrayList<>();

  private String responsible;
  @Personal private String summary;
  @Personal private String traceText;

  @ElementCollection
  @CollectionTable(name = "incident_trace", joinColumns = @JoinColumn(name = "incident_id"))
  @OrderColumn(name = "place")
  @Personal
  private List<Trace> traces = new ArrayList<>();

  @Untold private String searchable;
  private boolean fictitious;
  private String recordedBy;
  private Instant recordedAt;
  @Untold private String submitToken;
  private boolean restricted;
  private Withdrawal withdrawal = Withdrawal.NONE;

  @ElementCollection
  @CollectionTable(name = "incident_reader", joinColumns = @JoinColumn(name = "incident_id"))
  @Column(name = "officer")
  private Set<String> readers = new HashSet<>();

  protected Incident() {}

  Incident(String number, IncidentDraft draft, Classified classified, String officer, Instant now) {
    this.number = number;
    this.recordedBy = officer;
    this.recordedAt = now;
    this.submitToken = draft.submitToken();
    this.cyber = CyberJudgement.UNDECIDED;
    correct(draft, classified, officer, now);
  }

  /** The rows that the codes of a draft stand for, and the traces in what was pasted. */
  record Classified(
      Station station,
      Offence main,
      Set<Offence> further,
      Category reporting,
      List<Trace> traces) {}

  /**
   * Takes over a draft; whoever changes the judgement on cyber has judged.
   *
   * @throws OccurredAfterRecognition if it began after it was recognised
   */
  final void correct(IncidentDraft draft, Classified classified, String officer, Instant now) {
    LocalDate began = draft.occurrence().from();
    if (began != null && began.isAfter(draft.recognisedOn())) {
      throw new OccurredAfterRecognition();
    }
    judge(draft.cyber(), officer, now);
    recognisedOn = draft.recognisedOn();
    station = classified.station();
    origin = draft.origin();
    mainOffence = classified.main();
    furtherOffences.retainAll(classified.further());
    furtherOffences.addAll(classified.further());
    furtherOffences.remove(mainOffence);
    reportingCategory = classified.reporting();
    methodCode = draft.methodCode();
    occurrence = draft.occurrence();
    place = draft.place().strip();
    losses = draft.losses();
    cashOut = draft.cashOut();
    proceed(draft.state(), officer, now);
    responsible = draft.responsible();
    summary = draft.summary().strip();
    traceText = draft.traceText().strip();
    if (!traces.equals(classified.traces())) {
      traces.clear();
      traces.addAll(classified.traces());
    }
    searchable = Folded.form(searchedTexts());
  }

  private void judge(CyberJudgement judgement, String officer, Instant now) {
    if (cyber != judgement) {
      cyber = judgement;
      cyberJudgedBy = judgement == CyberJudgement.UNDECIDED ? null : officer;
      cyberJudgedAt = judgement == CyberJudgement.UNDECIDED ? null : now;
    }
  }

  @Override
  public List<String> searchedTexts() {
    return List.of(number, place, summary, traceText);
  }

  /** Only a change is progress: the state it began with is told by the record itself. */
  private void proceed(InvestigationState next, String officer, Instant now) {
    if (state != null && state != next) {
      progress.add(new Progress(next, now, officer));
    }
    state = next;
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

  /** 認知番号: 認R2-0012. */
  @Override
  public String number() {
    return number;
  }

  /** 認知日: the day that decides in which half it counts. */
  public LocalDate recognisedOn() {
    return recognisedOn;
  }

  /** 認知署. */
  public Station station() {
    return station;
  }

  public Origin origin() {
    return origin;
  }

  /** The offence it counts under. */
  public Offence mainOffence() {
    return mainOffence;
  }

  /** Other offences of the same act; never the main one. */
  public Set<Offence> furtherOffences() {
    return Set.copyOf(furtherOffences);
  }

  public Category reportingCategory() {
    return reportingCategory;
  }

  public CyberJudgement cyber() {
    return cyber;
  }

  /** Officer number of who judged; null while undecided. */
  public String cyberJudgedBy() {
    return cyberJudgedBy;
  }

  public Instant cyberJudgedAt() {
    return cyberJudgedAt;
  }

  /** Code of the method of crime (手口); null if not known. */
  public String methodCode() {
    return methodCode;
  }

  public Occurrence occurrence() {
    return occurrence == null ? Occurrence.UNKNOWN : occurrence;
  }

  /** Words for where it happened; empty if not known. */
  public String place() {
    return place;
  }

  public Losses losses() {
    return losses == null ? Losses.NONE : losses;
  }

  public CashOut cashOut() {
    return cashOut == null ? CashOut.UNKNOWN : cashOut;
  }

  public InvestigationState state() {
    return state;
  }

  /** The states it came to after the first one, in their order. */
  public List<Progress> progress() {
    return List.copyOf(progress);
  }

  /** Officer number of who investigates; null if nobody yet. */
  public String responsible() {
    return responsible;
  }

  public String summary() {
    return summary;
  }

  /** What was pasted of addresses, numbers and accounts, as it was pasted. */
  public String traceText() {
    return traceText;
  }

  /** The traces recognised in it, in their order. */
  public List<Trace> traces() {
    return List.copyOf(traces);
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
