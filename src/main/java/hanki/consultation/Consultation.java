package hanki.consultation;

import hanki.identity.Scope;
import hanki.platform.audit.Kept;
import hanki.platform.audit.Personal;
import hanki.platform.audit.Untold;
import hanki.quantity.Yen;
import hanki.reference.Category;
import hanki.reference.Station;
import hanki.search.Folded;
import hanki.search.Searchable;
import hanki.trace.Trace;
import hanki.withdrawal.Withdrawable;
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
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.annotations.Filter;

/** One consultation (相談) as received, at one station, on one day. */
@Entity
@Kept(value = "consultation", history = true)
@Filter(
    name = Scope.FILTER,
    condition =
        "(restricted = false and station_id in"
            + " (select s.id from station s where s.place like :within escape '!')"
            + " or restricted = true and exists (select 1 from consultation_reader r"
            + " where r.consultation_id = id and r.officer = :reader))")
public class Consultation implements Withdrawable, Searchable {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "consultation_seq")
  @SequenceGenerator(name = "consultation_seq", sequenceName = "consultation_seq")
  private Long id;

  @Version private int version;

  private String number;
  private LocalDate receivedOn;
  private LocalTime receivedAt;

  @Enumerated(EnumType.STRING)
  private Channel channel;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "station_id")
  private Station station;

  @Enumerated(EnumType.STRING)
  private ConsultationKind kind;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "national_category_id")
  private Category nationalCategory;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "reporting_category_id")
  private Category reportingCategory;

  @ManyToMany
  @JoinTable(
      name = "consultation_theme",
      joinColumns = @JoinColumn(name = "consultation_id"),
      inverseJoinColumns = @JoinColumn(name = "theme_id"))
  private Set<Category> themes = new HashSet<>();

  @Personal private String summary;
  @Untold private String searchable;

  @Enumerated(EnumType.STRING)
  private Damage damage;

  private Yen damageYen;

  @ElementCollection
  @CollectionTable(
      name = "consultation_handling",
      joinColumns = @JoinColumn(name = "consultation_id"))
  @Column(name = "handling")
  @Enumerated(EnumType.STRING)
  private Set<Handling> handlings = new HashSet<>();

  private Circumstances circumstances = Circumstances.UNKNOWN;
  private Complainant complainant;

  @ElementCollection
  @CollectionTable(name = "consultation_taken", joinColumns = @JoinColumn(name = "consultation_id"))
  @Column(name = "taken")
  @Enumerated(EnumType.STRING)
  private Set<Taken> taken = new HashSet<>();

  @ElementCollection
  @CollectionTable(name = "consultation_trace", joinColumns = @JoinColumn(name = "consultation_id"))
  @OrderColumn(name = "place")
  @Untold
  private List<Trace> traces = new ArrayList<>();

  private boolean fictitious;
  private String recordedBy;
  private Instant recordedAt;
  @Untold private String submitToken;
  private boolean restricted;
  private Withdrawal withdrawal = Withdrawal.NONE;
  private Course course = Course.BEGUN;

  @ElementCollection
  @CollectionTable(
      name = "consultation_reader",
      joinColumns = @JoinColumn(name = "consultation_id"))
  @Column(name = "officer")
  private Set<String> readers = new HashSet<>();

  protected Consultation() {}

  Consultation(
      String number,
      ConsultationDraft draft,
      ClassifiedDraft classified,
      String recordedBy,
      Instant now) {
    this.number = number;
    this.recordedBy = recordedBy;
    this.recordedAt = now;
    this.submitToken = draft.submitToken();
    correct(draft, classified);
  }

  /**
   * Takes over a draft.
   *
   * @throws DamageNotSuffered if it names an amount although nothing was lost
   */
  final void correct(ConsultationDraft draft, ClassifiedDraft classified) {
    if (draft.damageYen() != null && draft.damage() != Damage.SUFFERED) {
      throw new DamageNotSuffered();
    }
    receivedOn = draft.receivedOn();
    receivedAt = draft.receivedAt();
    channel = draft.channel();
    kind = draft.kind();
    station = classified.station();
    nationalCategory = classified.national();
    reportingCategory = classified.reporting();
    themes.clear();
    themes.addAll(classified.themes());
    summary = draft.summary().strip();
    damage = draft.damage();
    damageYen = draft.damageYen();
    handlings.clear();
    handlings.addAll(draft.handlings());
    circumstances = draft.circumstances();
    taken.clear();
    taken.addAll(draft.facts().taken());
    complainant = classified.complainant();
    traces.clear();
    traces.addAll(classified.traces());
    searchable = Folded.form(searchedTexts());
  }

  /** Sets the day of the first check, as long as no check has set another. */
  final void planCheck(CheckTerm term) {
    course = course().planned(kind, receivedOn, circumstances().urgent(), term);
  }

  /**
   * Goes on: what was done is remembered, and how far it has come.
   *
   * @throws hanki.withdrawal.RecordWithdrawn if it was withdrawn
   * @throws BeforeReceipt if it happened before the consultation was received
   */
  final void goOn(EventDraft event) {
    keepWhileWithdrawn();
    if (event.happenedOn().isBefore(receivedOn)) {
      throw new BeforeReceipt(number);
    }
    course = course().after(event, number);
    if (event.handling() != null) {
      handlings.add(event.handling());
    }
  }

  @Override
  public List<String> searchedTexts() {
    return Stream.concat(
            Stream.of(number, summary, circumstances.advice(), circumstances.traceText()),
            traces.stream().map(Trace::normalised))
        .toList();
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

  /** 受理番号: R2-0088. */
  @Override
  public String number() {
    return number;
  }

  /** The day that decides in which half it counts. */
  public LocalDate receivedOn() {
    return receivedOn;
  }

  public LocalTime receivedAt() {
    return receivedAt;
  }

  public Channel channel() {
    return channel;
  }

  public Station station() {
    return station;
  }

  public ConsultationKind kind() {
    return kind;
  }

  public Category nationalCategory() {
    return nationalCategory;
  }

  public Category reportingCategory() {
    return reportingCategory;
  }

  public Set<Category> themes() {
    return Set.copyOf(themes);
  }

  public String summary() {
    return summary;
  }

  public Damage damage() {
    return damage;
  }

  /** Whole yen; null when not suffered or not known. */
  public Yen damageYen() {
    return damageYen;
  }

  public Set<Handling> handlings() {
    return Set.copyOf(handlings);
  }

  /** How far it has come since. */
  public Course course() {
    return course == null ? Course.BEGUN : course;
  }

  /** How it came about and what the citizen was told. */
  public Circumstances circumstances() {
    return circumstances;
  }

  /** Who consults, sealed. */
  public Complainant complainant() {
    return complainant == null ? Complainant.NONE : complainant;
  }

  public Set<Taken> taken() {
    return Set.copyOf(taken);
  }

  /** The traces in {@link Circumstances#traceText()}, in their order. */
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
