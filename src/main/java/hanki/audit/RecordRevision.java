package hanki.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** How one version of a record came to be: who, when, why, and its fields before and after. */
@Entity
@Immutable
public class RecordRevision {

  /** The longest sealed changes, in characters. */
  static final int LONGEST = 1_000_000;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "record_revision_seq")
  @SequenceGenerator(name = "record_revision_seq", sequenceName = "record_revision_seq")
  private Long id;

  private String kind;
  private Long recordId;
  private int version;
  private Instant at;
  private String actor;
  private String action;

  /** Sealed; empty if none was given. */
  @Column(length = 4000)
  private String reason;

  /** Sealed lines of field, before and after; empty for the first version. */
  @Column(length = LONGEST)
  private String changes;

  protected RecordRevision() {}

  RecordRevision(
      String kind,
      Long recordId,
      int version,
      Instant at,
      Command command,
      String reason,
      String changes) {
    this.kind = kind;
    this.recordId = recordId;
    this.version = version;
    this.at = at;
    this.actor = command.actor();
    this.action = command.action();
    this.reason = reason;
    this.changes = changes;
  }

  Long recordId() {
    return recordId;
  }

  int version() {
    return version;
  }

  Instant at() {
    return at;
  }

  String actor() {
    return actor;
  }

  String action() {
    return action;
  }

  String reason() {
    return reason;
  }

  String changes() {
    return changes;
  }
}
