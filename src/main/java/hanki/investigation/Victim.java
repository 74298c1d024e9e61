package hanki.investigation;

import hanki.identity.Scope;
import hanki.incident.Incident;
import hanki.platform.audit.Kept;
import hanki.platform.audit.Personal;
import hanki.platform.audit.Untold;
import hanki.platform.crypto.Sealing;
import hanki.quantity.Yen;
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
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.Filter;

/**
 * Somebody who was harmed by an incident (被害者). The name is sealed and belongs to this row alone;
 * age, sex and town are not, because they name nobody.
 */
@Entity
@Table(name = "incident_victim")
@Kept("victim")
@Filter(name = Scope.FILTER, condition = IncidentNet.CONDITION)
public class Victim {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "incident_victim_seq")
  @SequenceGenerator(name = "incident_victim_seq", sequenceName = "incident_victim_seq")
  private Long id;

  @Version private int version;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "incident_id")
  private Incident incident;

  @Enumerated(EnumType.STRING)
  private VictimKind kind;

  @Personal private String nameSealed;

  @Enumerated(EnumType.STRING)
  private AgeBand ageBand;

  @Enumerated(EnumType.STRING)
  private Sex sex;

  private String prefecture;
  @Personal private String municipality;
  private Yen lossYen;
  private String recordedBy;
  private Instant recordedAt;
  @Untold private String submitToken;

  protected Victim() {}

  Victim(Incident incident, VictimDraft draft, Sealing sealing, String officer, Instant now) {
    this.incident = incident;
    this.recordedBy = officer;
    this.recordedAt = now;
    this.submitToken = draft.submitToken();
    correct(draft, sealing);
  }

  /** Takes over a draft; a name that is still the same stays sealed as it was. */
  final void correct(VictimDraft draft, Sealing sealing) {
    kind = draft.kind();
    if (draft.name() != null && !draft.name().equals(name(sealing))) {
      nameSealed = draft.name().isEmpty() ? null : sealing.seal(draft.name(), place());
    }
    ageBand = draft.ageBand();
    sex = draft.sex();
    prefecture = draft.prefecture();
    municipality = draft.municipality();
    lossYen = draft.loss();
  }

  /** The token is the row's own and known before it is stored. */
  private String place() {
    return "victim:" + submitToken;
  }

  /**
   * The name in the clear; empty if none is kept.
   *
   * @throws hanki.platform.crypto.SealBroken if it cannot be opened with the keys of the data
   *     folder
   */
  String name(Sealing sealing) {
    return nameSealed == null ? "" : sealing.open(nameSealed, place());
  }

  public Long id() {
    return id;
  }

  /** Rises with every correction; a form that shows an older one may not overwrite. */
  public int version() {
    return version;
  }

  public Incident incident() {
    return incident;
  }

  public VictimKind kind() {
    return kind;
  }

  /** Whether a name is kept. */
  public boolean isNamed() {
    return nameSealed != null;
  }

  /** Null if not told. */
  public AgeBand ageBand() {
    return ageBand;
  }

  /** Null if not told. */
  public Sex sex() {
    return sex;
  }

  /** By JIS X 0401; null if not told. */
  public String prefecture() {
    return prefecture;
  }

  /** Empty if not told. */
  public String municipality() {
    return municipality;
  }

  /** This victim's share of the damage; null if not told. */
  public Yen loss() {
    return lossYen;
  }
}
