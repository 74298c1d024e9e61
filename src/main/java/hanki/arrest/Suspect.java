package hanki.arrest;

import hanki.identity.Restrictable;
import hanki.identity.Scope;
import hanki.platform.audit.Kept;
import hanki.platform.audit.Personal;
import hanki.platform.audit.Untold;
import hanki.reference.Country;
import hanki.reference.Station;
import hanki.search.Folded;
import hanki.search.Searchable;
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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.Filter;

/**
 * A suspect (被疑者). One person is one record: arrests and clearances name it again, also later ones.
 *
 * <p>Pages show number and pseudonym. The name is sealed; to open it is an act of its own.
 */
@Entity
@Kept(value = "suspect", history = true)
@Filter(
    name = Scope.FILTER,
    condition =
        "(restricted = false and station_id in"
            + " (select s.id from station s where s.place like :within escape '!')"
            + " or restricted = true and exists (select 1 from suspect_reader r"
            + " where r.suspect_id = id and r.officer = :reader))")
public class Suspect implements Restrictable, Searchable {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "suspect_seq")
  @SequenceGenerator(name = "suspect_seq", sequenceName = "suspect_seq")
  private Long id;

  @Version private int version;

  private String number;
  private LocalDate enteredOn;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "station_id")
  private Station station;

  @Personal private String pseudonym;
  @Personal private String nameSealed;
  @Untold private String nameIndex;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "nationality")
  private Country nationality;

  @Enumerated(EnumType.STRING)
  private AgeBand ageBand;

  @Enumerated(EnumType.STRING)
  private Sex sex;

  private boolean fictitious;
  private String recordedBy;
  private Instant recordedAt;
  @Untold private String submitToken;
  @Untold private String searchable;
  private boolean restricted;

  @ElementCollection
  @CollectionTable(name = "suspect_involvement", joinColumns = @JoinColumn(name = "suspect_id"))
  private Set<Involvement> involvements = new HashSet<>();

  @ElementCollection
  @CollectionTable(name = "suspect_reader", joinColumns = @JoinColumn(name = "suspect_id"))
  @Column(name = "officer")
  private Set<String> readers = new HashSet<>();

  protected Suspect() {}

  Suspect(String number, SuspectDraft draft, Classified classified, String officer, Instant now) {
    this.number = number;
    this.enteredOn = draft.enteredOn();
    this.recordedBy = officer;
    this.recordedAt = now;
    this.submitToken = draft.submitToken();
    correct(draft, classified);
  }

  /** The rows that the codes of a draft stand for. */
  record Classified(Station station, Country nationality) {}

  /** Takes over a draft, all but the name. */
  final void correct(SuspectDraft draft, Classified classified) {
    station = classified.station();
    nationality = classified.nationality();
    pseudonym = draft.pseudonym().isBlank() ? number : draft.pseudonym().strip();
    ageBand = draft.ageBand();
    sex = draft.sex();
    searchable = Folded.form(searchedTexts());
  }

  /** By number and pseudonym; the name is sealed and found only by who opens names. */
  @Override
  public List<String> searchedTexts() {
    return List.of(number, pseudonym);
  }

  /** Takes over a name that is sealed already. */
  void name(String sealed, String index) {
    nameSealed = sealed;
    nameIndex = index;
  }

  /** What the suspect did in an incident; said again, the later role stands. */
  void involveIn(IncidentLink incident, SuspectRole role) {
    Involvement involvement = new Involvement(incident.id(), incident.number(), role);
    if (!involvements.contains(involvement)) {
      involvements.removeIf(each -> each.incidentId().equals(incident.id()));
      involvements.add(involvement);
    }
  }

  @Override
  public void restrictTo(Set<String> officers) {
    restricted = !officers.isEmpty();
    readers.clear();
    readers.addAll(officers);
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

  /** 被疑者番号: 疑R2-0012. */
  @Override
  public String number() {
    return number;
  }

  public LocalDate enteredOn() {
    return enteredOn;
  }

  /** The station that answers for the record. */
  public Station station() {
    return station;
  }

  /** What pages call the suspect; never the name. */
  public String pseudonym() {
    return pseudonym;
  }

  /** Whether the name is known. */
  public boolean isNamed() {
    return nameSealed != null;
  }

  /** The sealed name and day of birth; null if the name is not known. */
  String nameSealed() {
    return nameSealed;
  }

  /** 国籍; null if not known. */
  public Country nationality() {
    return nationality;
  }

  public AgeBand ageBand() {
    return ageBand;
  }

  public Sex sex() {
    return sex;
  }

  /** What the suspect did, incident by incident. */
  public Set<Involvement> involvements() {
    return Set.copyOf(involvements);
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
