package hanki.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** An entry from before there was a chain; the first start takes it over. */
@Entity
@Immutable
@Table(name = "audit_entry_unchained")
public class UnchainedEntry {

  @Id private Long id;
  private Instant at;
  private String actor;
  private String address;
  private String action;
  private Long subjectId;
  private String detail;

  protected UnchainedEntry() {}

  Long id() {
    return id;
  }

  Instant at() {
    return at;
  }

  /** What it said, as far as it was written down then. */
  Command command() {
    return Command.of(actor, "", address, action)
        .about(subjectId)
        .ending(action.equals("access.refused") ? Outcome.REFUSED : Outcome.DONE, null)
        .telling(detail);
  }
}
