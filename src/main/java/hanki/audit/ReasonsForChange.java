package hanki.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.hibernate.engine.spi.SessionImplementor;

/** Takes down why a record is changed; its history shows it to whoever may read the record. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ReasonsForChange {

  /** The longest reason, in characters; sealed it still fits its column. */
  public static final int LONGEST = 500;

  private final RecordRevisions revisions;

  @Inject
  ReasonsForChange(RecordRevisions revisions) {
    this.revisions = revisions;
  }

  /**
   * Goes with every record that this transaction changes.
   *
   * @param reason at most {@link #LONGEST} characters; empty for none
   */
  public void give(String reason) {
    TransactionTrail.of(revisions.entityManager().unwrap(SessionImplementor.class)).because(reason);
  }
}
