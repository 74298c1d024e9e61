package hanki.audit;

import hanki.platform.Settings;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Signs the head of the chain at start, every few minutes, and when the program ends. */
@Startup
@Singleton
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class SigningClock {

  private static final Logger LOG = Logger.getLogger(SigningClock.class.getName());

  @Inject private SignedHeads heads;
  @Resource private ManagedScheduledExecutorService executor;
  private ScheduledFuture<?> ticking;

  @PostConstruct
  void begin() {
    long minutes = Math.max(1, new Settings().number("hanki.audit.heads-minutes"));
    sign();
    ticking = executor.scheduleWithFixedDelay(this::sign, minutes, minutes, TimeUnit.MINUTES);
  }

  @PreDestroy
  void end() {
    ticking.cancel(false);
    sign();
  }

  /** A file that cannot be written must not end the signing for good. */
  private void sign() {
    try {
      heads.sign();
    } catch (RuntimeException failed) {
      LOG.log(Level.SEVERE, "the head of the audit trail was not signed", failed);
    }
  }
}
