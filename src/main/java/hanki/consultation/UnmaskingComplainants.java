package hanki.consultation;

import hanki.identity.CurrentOfficer;
import hanki.identity.Permission;
import hanki.identity.Permitted;
import hanki.identity.WithinScope;
import hanki.platform.audit.Audited;
import hanki.platform.crypto.SealBroken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Shows who consults: an act of its own that leaves its own entry in the trail, only for those who
 * record consultations or investigate.
 */
@ApplicationScoped
@Transactional
public class UnmaskingComplainants {

  private final Consultations consultations;
  private final ComplainantSeals seals;
  private final CurrentOfficer officer;

  @Inject
  UnmaskingComplainants(
      Consultations consultations, ComplainantSeals seals, CurrentOfficer officer) {
    this.consultations = consultations;
    this.seals = seals;
    this.officer = officer;
  }

  /**
   * Name and contacts of who consulted.
   *
   * @throws NoSuchConsultation if there is none, or none the officer may see
   * @throws ComplainantNotOpened if the data folder does not hold the key they were sealed with
   */
  @Audited("consultation.unmask")
  @Permitted(Permission.RECORD_CONSULTATIONS)
  @WithinScope
  public PersonalDetails unmask(Long id) {
    Consultation consultation =
        consultations.find(id, officer.scope()).orElseThrow(NoSuchConsultation::new);
    try {
      return seals.open(consultation.complainant());
    } catch (SealBroken lost) {
      throw new ComplainantNotOpened(consultation.number());
    }
  }

  /** What may be seen without unmasking: 佐●●●, and which contacts are kept. */
  @Permitted(Permission.READ_CASES)
  public MaskedComplainant masked(Consultation consultation) {
    return seals.masked(consultation.complainant());
  }
}
