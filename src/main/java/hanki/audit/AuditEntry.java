package hanki.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** One trace. Persons are named by officer number, records by id. */
@Entity
@Immutable
public class AuditEntry {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_entry_seq")
  @SequenceGenerator(name = "audit_entry_seq", sequenceName = "audit_entry_seq")
  private Long id;

  private Instant at;
  private String actor;
  private String address;
  private String action;
  private Long subjectId;
  private String detail;

  protected AuditEntry() {}

  AuditEntry(
      Instant at, String actor, String address, String action, Long subjectId, String detail) {
    this.at = at;
    this.actor = actor;
    this.address = address;
    this.action = action;
    this.subjectId = subjectId;
    this.detail = detail.length() > 1000 ? detail.substring(0, 1000) : detail;
  }
}
