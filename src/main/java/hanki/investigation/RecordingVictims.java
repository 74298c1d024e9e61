package hanki.investigation;

import hanki.identity.CurrentOfficer;
import hanki.identity.Permission;
import hanki.identity.Permitted;
import hanki.identity.WithinScope;
import hanki.incident.Incident;
import hanki.incident.IncidentsInScope;
import hanki.platform.audit.Audited;
import hanki.platform.clock.BusinessClock;
import hanki.platform.crypto.SealBroken;
import hanki.platform.crypto.Sealing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Records who was harmed, and opens a sealed name for those who need to know it. */
@ApplicationScoped
@Transactional
@WithinScope
public class RecordingVictims {

  private final Victims victims;
  private final IncidentsInScope incidents;
  private final Sealing sealing;
  private final CurrentOfficer officer;
  private final BusinessClock clock;

  @Inject
  RecordingVictims(
      Victims victims,
      IncidentsInScope incidents,
      Sealing sealing,
      CurrentOfficer officer,
      BusinessClock clock) {
    this.victims = victims;
    this.incidents = incidents;
    this.sealing = sealing;
    this.officer = officer;
    this.clock = clock;
  }

  /**
   * Records a victim; sent twice with the same token it is recorded once.
   *
   * @return the incident's id
   * @throws hanki.incident.NoSuchIncident if there is none, or none the officer may see
   * @throws hanki.withdrawal.RecordWithdrawn if the incident was withdrawn
   */
  @Audited("incident.add-victim")
  @Permitted(Permission.RECORD_INCIDENTS)
  public Long record(Long incident, VictimDraft draft) {
    Incident of = incidents.workOn(incident);
    if (victims.recordedWith(draft.submitToken()).isEmpty()) {
      victims.add(new Victim(of, draft, sealing, officer.get().code(), clock.instant()));
    }
    return incident;
  }

  /**
   * Puts the draft in place of what stood there; a name that was not opened stays.
   *
   * @param version the version that the form showed
   * @throws NoSuchVictim if there is none, or none the officer may see
   * @throws VictimChangedMeanwhile if somebody else corrected it after the form was opened
   * @throws NameNotOpened if the name that stood there cannot be opened
   */
  @Audited("incident.correct-victim")
  @Permitted(Permission.RECORD_INCIDENTS)
  public Long correct(Long incident, Long id, int version, VictimDraft draft) {
    Incident of = incidents.workOn(incident);
    Victim victim = victim(incident, id);
    if (victim.version() != version) {
      throw new VictimChangedMeanwhile(of.number());
    }
    try {
      victim.correct(draft, sealing);
    } catch (SealBroken lost) {
      throw new NameNotOpened(of.number());
    }
    return incident;
  }

  /**
   * The victim, to correct it; the name stays sealed.
   *
   * @throws NoSuchVictim if there is none, or none the officer may see
   */
  @Audited("incident.read-victim")
  @Permitted(Permission.RECORD_INCIDENTS)
  public Victim open(Long incident, Long id) {
    return victim(incident, id);
  }

  /**
   * Opens a name: who did so for whom leaves a trace.
   *
   * @throws NoSuchVictim if there is none, or none the officer may see
   * @throws NameNotOpened if the seal is broken
   */
  @Audited("incident.unmask-victim")
  @Permitted(Permission.UNSEAL_NAMES)
  public UnmaskedName unmask(Long incident, Long id) {
    Victim victim = victim(incident, id);
    try {
      return new UnmaskedName(id, victim.name(sealing));
    } catch (SealBroken lost) {
      throw new NameNotOpened(victim.incident().number());
    }
  }

  private Victim victim(Long incident, Long id) {
    return victims
        .inScope(id, officer.scope().within(), officer.scope().reader())
        .filter(victim -> victim.incident().id().equals(incident))
        .orElseThrow(NoSuchVictim::new);
  }
}
