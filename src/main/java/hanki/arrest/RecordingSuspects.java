package hanki.arrest;

import hanki.identity.CurrentOfficer;
import hanki.identity.Permission;
import hanki.identity.Permitted;
import hanki.identity.StationNotYours;
import hanki.platform.audit.Audited;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Enters suspects and corrects them.
 *
 * <p>Without the net of {@code WithinScope}: a person is looked for among those of every station,
 * so that nobody is entered twice. What is read for the officer asks for the scope itself.
 */
@ApplicationScoped
@Transactional
public class RecordingSuspects {

  private final Suspects suspects;
  private final SuspectRegister register;
  private final CurrentOfficer officer;

  @Inject
  RecordingSuspects(Suspects suspects, SuspectRegister register, CurrentOfficer officer) {
    this.suspects = suspects;
    this.register = register;
    this.officer = officer;
  }

  /**
   * Enters a suspect, or finds the one of the same name and day of birth.
   *
   * @return its id
   * @throws SuspectEnteredBefore if there is one, and the officer may not see the record
   * @throws StationNotYours if its records are not the officer's to keep
   */
  @Audited("suspect.record")
  @Permitted(Permission.RECORD_CLEARANCES)
  public Long record(SuspectDraft draft) {
    keepToOwnStation(register.classify(draft));
    Long id = register.enter(draft, officer.get().code());
    if (suspects.find(id, officer.scope()).isEmpty()) {
      throw new SuspectEnteredBefore(suspects.numberOf(id));
    }
    return id;
  }

  /**
   * Puts the draft in place of what stood there; an empty name leaves the one that is kept.
   *
   * @param version the version that the form showed
   * @throws NoSuchSuspect if there is none, or none the officer may see
   * @throws SuspectChangedMeanwhile if somebody else corrected it after the form was opened
   * @throws SuspectEnteredBefore if another record holds that name and day of birth
   */
  @Audited("suspect.correct")
  @Permitted(Permission.RECORD_CLEARANCES)
  public Long correct(Long id, int version, SuspectDraft draft) {
    Suspect suspect = suspects.find(id, officer.scope()).orElseThrow(NoSuchSuspect::new);
    if (suspect.version() != version) {
      throw new SuspectChangedMeanwhile(suspect.number());
    }
    register
        .index(draft)
        .flatMap(suspects::namedAs)
        .filter(other -> !other.equals(id))
        .ifPresent(
            other -> {
              throw new SuspectEnteredBefore(suspects.numberOf(other));
            });
    Suspect.Classified classified = register.classify(draft);
    if (!classified.station().place().equals(suspect.station().place())) {
      keepToOwnStation(classified);
    }
    suspect.correct(draft, classified);
    register.name(suspect, draft);
    return id;
  }

  private void keepToOwnStation(Suspect.Classified classified) {
    if (!officer.scope().covers(classified.station())) {
      throw new StationNotYours(classified.station().name().ja());
    }
  }
}
