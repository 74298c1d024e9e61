package hanki.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Where the chain stands. One row; whoever appends holds its lock until the commit. */
@Entity
public class AuditHead {

  static final long ID = 1;

  @Id private Long id;
  private Long seq;
  private String hash;
  private String migratedTo;

  protected AuditHead() {}

  void moveTo(long newSeq, String newHash) {
    seq = newSeq;
    hash = newHash;
  }

  /** Notes the migration under which all records agree with their entries. */
  void agreesWith(String schema) {
    migratedTo = schema;
  }

  Long seq() {
    return seq;
  }

  String hash() {
    return hash;
  }

  String migratedTo() {
    return migratedTo;
  }
}
