package hanki.audit;

import hanki.audit.CheckedTrail.MismatchRow;
import hanki.platform.persistence.DatabaseReady;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Compares the records with the trail after each start, in the background, and warns: in the log
 * and on the auditor's page.
 */
@ApplicationScoped
public class LookingAtStart {

  private static final Logger LOG = Logger.getLogger("hanki.audit");

  private final CheckingTrail checking;
  private volatile List<MismatchRow> mismatches = List.of();

  @Resource private ManagedExecutorService executor;

  @Inject
  LookingAtStart(CheckingTrail checking) {
    this.checking = checking;
  }

  void atStart(@Observes @Priority(85) DatabaseReady ready) {
    executor.submit(this::look);
  }

  private void look() {
    try {
      mismatches = checking.mismatches();
      if (!mismatches.isEmpty()) {
        LOG.severe(
            "監査の記録と合わない記録があります。監査担当の画面で確かめてください。/ Records do not agree with the"
                + " audit trail: "
                + mismatches);
      }
    } catch (RuntimeException failed) {
      LOG.log(Level.SEVERE, "records could not be compared with the audit trail", failed);
    }
  }

  /** The records that did not agree when the program started. */
  public List<MismatchRow> mismatches() {
    return mismatches;
  }
}
