package hanki.surge;

import hanki.identity.CurrentOfficer;
import hanki.identity.Permission;
import hanki.identity.Permitted;
import hanki.platform.audit.Audited;
import hanki.platform.clock.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Says to an alert whether it is a surge, and why. What was said can be changed later. */
@ApplicationScoped
@Transactional
@Permitted(Permission.DECIDE_SURGES)
public class DecidingSurges {

  private final SurgeAlerts alerts;
  private final CurrentOfficer officer;
  private final BusinessClock clock;

  @Inject
  DecidingSurges(SurgeAlerts alerts, CurrentOfficer officer, BusinessClock clock) {
    this.alerts = alerts;
    this.officer = officer;
    this.clock = clock;
  }

  /**
   * Takes the decision down.
   *
   * @param version the version that the page showed
   * @return the id of the alert
   * @throws NoSuchSurge if there is none
   * @throws SurgeDecidedMeanwhile if it changed after the page was opened
   * @throws SurgeReasonMissing if no reason is given
   * @throws SurgeNotDecided if nothing is decided
   */
  @Audited("surge.decide")
  public Long decide(Long id, int version, SurgeDecision decision) {
    SurgeAlert alert = alerts.withId(id).orElseThrow(NoSuchSurge::new);
    if (alert.version() != version) {
      throw new SurgeDecidedMeanwhile();
    }
    alert.decide(decision, officer.get().code(), clock.instant());
    return id;
  }
}
