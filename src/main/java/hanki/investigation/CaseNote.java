package hanki.investigation;

import hanki.identity.Scope;
import hanki.incident.Incident;
import hanki.platform.audit.Kept;
import hanki.platform.audit.Personal;
import hanki.platform.audit.Untold;
import jakarta.persistence.Entity;
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

/** A note of the own force on a case (メモ): added, never changed and never taken away. */
@Entity
@Table(name = "incident_note")
@Kept("note")
@Filter(name = Scope.FILTER, condition = IncidentNet.CONDITION)
public class CaseNote {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "incident_note_seq")
  @SequenceGenerator(name = "incident_note_seq", sequenceName = "incident_note_seq")
  private Long id;

  @Version private int version;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "incident_id")
  private Incident incident;

  @Personal private String words;
  private String writtenBy;
  private Instant writtenAt;
  @Untold private String submitToken;

  protected CaseNote() {}

  CaseNote(Incident incident, NoteDraft draft, String officer, Instant now) {
    this.incident = incident;
    this.words = draft.words();
    this.writtenBy = officer;
    this.writtenAt = now;
    this.submitToken = draft.submitToken();
  }

  public Long id() {
    return id;
  }

  public String words() {
    return words;
  }

  /** Officer number of who wrote it. */
  public String writtenBy() {
    return writtenBy;
  }

  public Instant writtenAt() {
    return writtenAt;
  }
}
