package hanki.investigation;

import hanki.incident.Incident;
import hanki.incident.IncidentsInScope;
import hanki.platform.audit.Audited;
import hanki.platform.clock.BusinessClock;
import hanki.platform.crypto.Sealing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Loads fictitious investigations at the first start. */
@ApplicationScoped
@Transactional
public class LoadingInvestigations {

  private final InvestigationRecords records;
  private final IncidentsInScope incidents;
  private final Sealing sealing;
  private final BusinessClock clock;

  @Inject
  LoadingInvestigations(
      InvestigationRecords records,
      IncidentsInScope incidents,
      Sealing sealing,
      BusinessClock clock) {
    this.records = records;
    this.incidents = incidents;
    this.sealing = sealing;
    this.clock = clock;
  }

  /**
   * Adds everything to its incident.
   *
   * @return the incident's id
   * @throws hanki.incident.NoSuchIncident if it was not loaded
   */
  @Audited("incident.load-investigation")
  public Long load(InvestigationSample sample, String by) {
    Incident incident = incidents.loadedWith(sample.incidentToken());
    sample
        .victims()
        .forEach(each -> records.add(new Victim(incident, each, sealing, by, clock.instant())));
    sample
        .events()
        .forEach(each -> records.add(new CaseEvent(incident, each, by, sample.doneAt())));
    for (TaskDraft draft : sample.done()) {
      Task task = new Task(incident, draft, by, sample.doneAt());
      task.finish(by, sample.doneAt());
      records.add(task);
    }
    sample.open().forEach(each -> records.add(new Task(incident, each, by, clock.instant())));
    sample.notes().forEach(each -> records.add(new CaseNote(incident, each, by, sample.doneAt())));
    return incident.id();
  }
}
