package hanki.arrest;

import hanki.identity.Scope;
import hanki.incident.PlaceKind;
import hanki.platform.audit.Kept;
import hanki.platform.audit.Personal;
import hanki.platform.audit.Untold;
import hanki.reference.Offence;
import hanki.reference.Station;
import hanki.search.Folded;
import hanki.search.Searchable;
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
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.annotations.Filter;

/**
 * One person taken into custody (逮捕) by one force on one day. Not a clearance (検挙): that is made by
 * sending the case, with or without an arrest.
 */
@Entity
@Kept(value = "arrest", history = true)
@Filter(
    name = Scope.FILTER,
    condition =
        "(restricted = false and station_id in"
            + " (select s.id from station s where s.place like :within escape '!')"
            + " or restricted = true and exists (select 1 from arrest_reader r"
            + " where r.arrest_id = id and r.officer = :reader))")
public class Arrest implements Withdrawable, Searchable {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "arrest_seq")
  @SequenceGenerator(name = "arrest_seq", sequenceName = "arrest_seq")
  private Long id;

  @Version private int version;

  private String number;
  @Untold private String event;
  private LocalDate arrestedOn;
  private LocalTime arrestedAt;

  @Enumerated(EnumType.STRING)
  private CustodyKind kind;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "station_id")
  private Station station;

  private String forceCode;
  private String unit;
  @Untold private Long suspectId;
  private String suspectNumber;

  @Enumerated(EnumType.STRING)
  private SuspectRole role;

  @ManyToMany
  @JoinTable(
      name = "arrest_offence",
      joinColumns = @JoinColumn(name = "arrest_id"),
      inverseJoinColumns = @JoinColumn(name = "offence_code"))
  private Set<Offence> offences = new HashSet<>();

  @ElementCollection
  @CollectionTable(name = "arrest_incident", joinColumns = @JoinColumn(name = "arrest_id"))
  private Set<IncidentLink> incidents = new HashSet<>();

  private String placePrefecture;

  @Enumerated(EnumType.STRING)
  private PlaceKind placeKind;

  @Embedded private ArrestTerms terms;
  @Personal private String summary;
  private boolean fictitious;
  private String recordedBy;
  private Instant recordedAt;
  @Untold private String submitToken;
  @Untold private String searchable;
  private boolean restricted;
  private Withdrawal withdrawal = Withdrawal.NONE;

  @ElementCollection
  @CollectionTable(name = "arrest_reader", joinColumns = @JoinColumn(name = "arrest_id"))
  @Column(name = "officer")
  private Set<String> readers = new HashSet<>();

  protected Arrest() {}

  Arrest(
      String number,
      ArrestDraft draft,
      Classified classified,
      SuspectRegister.Named person,
      String officer,
      Instant now) {
    this.number = number;
    this.event = draft.submitToken();
    this.submitToken = draft.submitToken();
    this.recordedBy = officer;
    this.recordedAt = now;
    correct(draft, classified, person);
  }

  /** The rows that the codes of a draft stand for. */
  record Classified(Station station, Set<Offence> offences, Set<IncidentLink> incidents) {}

  /**
   * Takes over a draft.
   *
   * @param person the one person of it whom this record is about
   * @throws ForNoOffence if it names no offence
   * @throws TermsOutOfOrder if something is said to have been before the arrest
   */
  final void correct(ArrestDraft draft, Classified classified, SuspectRegister.Named person) {
    if (classified.offences().isEmpty()) {
      throw new ForNoOffence();
    }
    draft
        .terms()
        .check(
            draft.arrestedAt() == null
                ? draft.arrestedOn().atStartOfDay()
                : draft.arrestedOn().atTime(draft.arrestedAt()));
    arrestedOn = draft.arrestedOn();
    arrestedAt = draft.arrestedAt();
    kind = draft.kind();
    station = classified.station();
    forceCode = draft.force();
    unit = draft.unit().strip();
    suspectId = person.id();
    suspectNumber = person.number();
    role = person.draft().role();
    offences.retainAll(classified.offences());
    offences.addAll(classified.offences());
    incidents.retainAll(classified.incidents());
    incidents.addAll(classified.incidents());
    placePrefecture = draft.placePrefecture();
    placeKind = draft.placeKind();
    terms = draft.terms();
    summary = draft.summary().strip();
    searchable = Folded.form(searchedTexts());
  }

  @Override
  public List<String> searchedTexts() {
    return Stream.concat(
            Stream.of(number, summary, unit, suspectNumber),
            offences().stream().map(each -> each.name().ja()))
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

  /** 逮捕番号: 逮R2-0012. */
  @Override
  public String number() {
    return number;
  }

  /** What the arrests that were made together have in common. */
  public String event() {
    return event;
  }

  /** The day that decides in which half it counts. */
  public LocalDate arrestedOn() {
    return arrestedOn;
  }

  /** Null if not known. */
  public LocalTime arrestedAt() {
    return arrestedAt;
  }

  /** Never {@link CustodyKind#NONE}. */
  public CustodyKind kind() {
    return kind;
  }

  /** The station that keeps the record; who arrested says {@link #force()}. */
  public Station station() {
    return station;
  }

  /** Code of the police that arrested: a prefecture's, or of an organisation above. */
  public String force() {
    return forceCode;
  }

  /** Its division or station in words; may be empty. */
  public String unit() {
    return unit;
  }

  public Long suspectId() {
    return suspectId;
  }

  /** 疑R2-0001. */
  public String suspectNumber() {
    return suspectNumber;
  }

  /** What the suspect did in the incidents. */
  public SuspectRole role() {
    return role;
  }

  /** 逮捕罪名, in their order. */
  public List<Offence> offences() {
    return offences.stream().sorted(Comparator.comparingInt(Offence::sort)).toList();
  }

  /** The incidents it is about, by number. */
  public List<IncidentLink> incidents() {
    return incidents.stream().sorted(Comparator.comparing(IncidentLink::number)).toList();
  }

  /** Code of the prefecture where it was; null if not known. */
  public String placePrefecture() {
    return placePrefecture;
  }

  /** Null if not known. */
  public PlaceKind placeKind() {
    return placeKind;
  }

  /** When the case was sent, detention requested, the person set free. */
  public ArrestTerms terms() {
    return terms == null ? ArrestTerms.NONE : terms;
  }

  public String summary() {
    return summary;
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
