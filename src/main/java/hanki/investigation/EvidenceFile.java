package hanki.investigation;

import hanki.identity.Scope;
import hanki.incident.Incident;
import hanki.platform.audit.Kept;
import hanki.platform.audit.Personal;
import hanki.platform.audit.Untold;
import hanki.withdrawal.Withdrawal;
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
 * A file of a case (資料). The row holds what it is and its SHA-256; the content lies in the data
 * folder. It is withdrawn with a reason, never removed.
 */
@Entity
@Table(name = "incident_file")
@Kept("file")
@Filter(name = Scope.FILTER, condition = IncidentNet.CONDITION)
public class EvidenceFile {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "incident_file_seq")
  @SequenceGenerator(name = "incident_file_seq", sequenceName = "incident_file_seq")
  private Long id;

  @Version private int version;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "incident_id")
  private Incident incident;

  @Personal private String name;
  @Personal private String description;

  @Enumerated(EnumType.STRING)
  private FileType type;

  private long bytes;
  private String sha256;
  private String addedBy;
  private Instant addedAt;
  @Untold private String submitToken;
  private Withdrawal withdrawal = Withdrawal.NONE;

  protected EvidenceFile() {}

  EvidenceFile(
      Incident incident, FileDraft draft, FileStore.Taken taken, String officer, Instant now) {
    this.incident = incident;
    this.name = draft.name();
    this.description = draft.description();
    this.type = taken.type();
    this.bytes = taken.bytes();
    this.sha256 = taken.sha256();
    this.addedBy = officer;
    this.addedAt = now;
    this.submitToken = draft.submitToken();
  }

  /** Withdraws it; the first reason stands. */
  void withdraw(String officer, Instant now, String reason) {
    if (!withdrawal.withdrawn()) {
      withdrawal = new Withdrawal(true, now, officer, reason);
    }
  }

  public Long id() {
    return id;
  }

  public Incident incident() {
    return incident;
  }

  /** As it was called where it came from. */
  public String name() {
    return name;
  }

  /** What it is; empty if nobody said. */
  public String description() {
    return description;
  }

  /** What its content is. */
  public FileType type() {
    return type;
  }

  /** How many bytes it has. */
  public long bytes() {
    return bytes;
  }

  /** SHA-256 of its content, 64 hexadecimal digits. */
  public String sha256() {
    return sha256;
  }

  /** Officer number of who added it. */
  public String addedBy() {
    return addedBy;
  }

  public Instant addedAt() {
    return addedAt;
  }

  /** Whether and why it was withdrawn. */
  public Withdrawal withdrawal() {
    return withdrawal;
  }
}
