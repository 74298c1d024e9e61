package hanki.arrest;

import hanki.identity.Scope;
import hanki.platform.audit.Kept;
import hanki.platform.audit.Personal;
import hanki.platform.audit.Untold;
import hanki.reference.Category;
import hanki.reference.Offence;
import hanki.reference.Station;
import hanki.search.Folded;
import hanki.search.Searchable;
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
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.Filter;

/**
 * One clearance (検挙) of one offence class at the station that cleared it (検挙地), with the incidents
 * it clears and the suspects it names.
 *
 * <p>Cases and persons are independent counts: one person can account for several cases, several
 * persons for one, and a further offence of a counted person adds cases only ({@link
 * ClearedPerson}).
 */
@Entity
@Kept(value = "clearance", history = true)
@Filter(
    name = Scope.FILTER,
    condition =
        "(restricted = false and station_id in"
            + " (select s.id from station s where s.place like :within escape '!')"
            + " or restricted = true and exists (select 1 from clearance_reader r"
            + " where r.clearance_id = id and r.officer = :reader))")
public class Clearance implements Withdrawable, Searchable {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "clearance_seq")
  @SequenceGenerator(name = "clearance_seq", sequenceName = "clearance_seq")
  private Long id;

  @Version private int version;

  private String number;
  private LocalDate countedOn;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "station_id")
  private Station station;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "offence_category_id")
  private Category offenceCategory;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "reporting_category_id")
  private Category reportingCategory;

  /** Null for records from before it was asked for. */
  @Enumerated(EnumType.STRING)
  private Disposal disposal;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "offence_code")
  private Offence offence;

  /** Null: where it was cleared. */
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "occurrence_station_id")
  private Station occurrenceStation;

  private int cases;
  private int persons;
  private Integer comprehensiveActs;
  @Personal private String comprehensiveReason;
  @Personal private String summary;
  @Untold private String searchable;
  private boolean fictitious;
  private String recordedBy;
  private Instant recordedAt;
  @Untold private String submitToken;
  private boolean restricted;
  private Withdrawal withdrawal = Withdrawal.NONE;

  @ElementCollection
  @CollectionTable(name = "clearance_incident", joinColumns = @JoinColumn(name = "clearance_id"))
  private Set<IncidentLink> incidents = new HashSet<>();

  @ElementCollection
  @CollectionTable(name = "clearance_person", joinColumns = @JoinColumn(name = "clearance_id"))
  @OrderColumn(name = "position")
  @Personal
  private List<ClearedSuspect> people = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "clearance_reader", joinColumns = @JoinColumn(name = "clearance_id"))
  @Column(name = "officer")
  private Set<String> readers = new HashSet<>();

  protected Clearance() {}

  Clearance(
      String number, ClearanceDraft draft, Classified classified, String recordedBy, Instant now) {
    this.number = number;
    this.recordedBy = recordedBy;
    this.recordedAt = now;
    this.submitToken = draft.submitToken();
    correct(draft, classified);
  }

  /** The rows that the codes of a draft stand for. */
  record Classified(
      Station station,
      Station occurrence,
      Offence offence,
      Category offenceCategory,
      Category reporting,
      Set<IncidentLink> incidents,
      List<ClearedSuspect> people) {}

  /**
   * Takes over a draft.
   *
   * @throws NothingCleared if it names neither a case nor a person
   * @throws TakenTogetherIncompletely if acts are taken together without number or reason
   * @throws NotOneCase if acts are taken together and it counts another number of cases than one
   * @throws SolvedWithPersons if it is a solved incident and counts persons
   */
  final void correct(ClearanceDraft draft, Classified classified) {
    int named = classified.people().size();
    if (draft.cases() + draft.persons() + named == 0) {
      throw new NothingCleared();
    }
    if (!draft.disposal().countsPersons() && draft.persons() + named > 0) {
      throw new SolvedWithPersons();
    }
    draft.together().check(draft.cases());
    countedOn = draft.countedOn();
    station = classified.station();
    occurrenceStation = classified.occurrence();
    offence = classified.offence();
    offenceCategory = classified.offenceCategory();
    reportingCategory = classified.reporting();
    disposal = draft.disposal();
    comprehensiveActs = draft.together().acts();
    comprehensiveReason = draft.together().reason();
    cases = draft.cases();
    persons = draft.persons();
    summary = draft.summary().strip();
    incidents.retainAll(classified.incidents());
    incidents.addAll(classified.incidents());
    if (!people.equals(classified.people())) {
      people.clear();
      people.addAll(classified.people());
    }
    searchable = Folded.form(searchedTexts());
  }

  @Override
  public List<String> searchedTexts() {
    return Arrays.asList(number, summary, comprehensiveReason);
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

  /** 整理番号: 検R2-0012. */
  @Override
  public String number() {
    return number;
  }

  /** The day that decides in which half it counts. */
  public LocalDate countedOn() {
    return countedOn;
  }

  public Station station() {
    return station;
  }

  public Category offenceCategory() {
    return offenceCategory;
  }

  public Category reportingCategory() {
    return reportingCategory;
  }

  /** 処理区分; null for records from before it was asked for. */
  public Disposal disposal() {
    return disposal;
  }

  /** 罪名; null if only its class was recorded. */
  public Offence offence() {
    return offence;
  }

  /** 発生地: the station where it happened; that of the clearance unless another was recorded. */
  public Station occurrence() {
    return occurrenceStation == null ? station : occurrenceStation;
  }

  /** The acts that are taken together as one case. */
  public TakenTogether together() {
    return new TakenTogether(comprehensiveActs, comprehensiveReason);
  }

  /** 検挙件数. */
  public int cases() {
    return cases;
  }

  /** 検挙人員, as far as nobody entered them one by one. */
  public int persons() {
    return persons;
  }

  /** The suspects it names, in the order entered. */
  public List<ClearedSuspect> people() {
    return List.copyOf(people);
  }

  /** The incidents it clears, by number. */
  public List<IncidentLink> incidents() {
    return incidents.stream().sorted(Comparator.comparing(IncidentLink::number)).toList();
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
