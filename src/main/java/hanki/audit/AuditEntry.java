package hanki.audit;

import hanki.audit.chain.ChainedEntry;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/**
 * One entry of the trail as it is stored; {@link ChainedEntry} says what its fields mean. Persons
 * are named by officer number, records by id.
 */
@Entity
@Immutable
public class AuditEntry {

  @Id private Long seq;
  private Instant at;
  private String actor;
  private String session;
  private String address;
  private String action;
  private String subjectKind;
  private Long subjectId;
  private String outcome;
  private Long found;
  private String detail;
  private String changes;
  private Integer versionBefore;
  private Integer versionAfter;
  private String state;
  private String previousHash;
  private String hash;

  protected AuditEntry() {}

  AuditEntry(ChainedEntry entry) {
    seq = entry.seq();
    at = entry.at();
    actor = entry.actor();
    session = entry.session();
    address = entry.address();
    action = entry.action();
    subjectKind = entry.subjectKind();
    subjectId = entry.subjectId();
    outcome = entry.outcome();
    found = entry.found();
    detail = entry.detail();
    changes = entry.changes();
    versionBefore = entry.versionBefore();
    versionAfter = entry.versionAfter();
    state = entry.state();
    previousHash = entry.previousHash();
    hash = entry.hash();
  }
}
