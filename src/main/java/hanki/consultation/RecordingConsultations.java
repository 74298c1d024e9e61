package hanki.consultation;

import hanki.identity.CurrentOfficer;
import hanki.identity.Permission;
import hanki.identity.Permitted;
import hanki.identity.Scope;
import hanki.identity.StationNotYours;
import hanki.platform.audit.Audited;
import hanki.platform.clock.BusinessClock;
import hanki.reference.ReceiptNumbers;
import hanki.reference.Reference;
import hanki.reference.Scheme;
import hanki.reference.Station;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Records what an officer received. */
@ApplicationScoped
@Transactional
public class RecordingConsultations {

  private static final int SAMPLES_AT_ONCE = 50;
  private static final String NUMBERED_AS = "consultation";

  private final Consultations consultations;
  private final Reference reference;
  private final ReceiptNumbers numbers;
  private final CurrentOfficer officer;
  private final BusinessClock clock;
  private final CheckTerm term = CheckTerm.ofSettings();

  @Inject
  RecordingConsultations(
      Consultations consultations,
      Reference reference,
      ReceiptNumbers numbers,
      CurrentOfficer officer,
      BusinessClock clock) {
    this.consultations = consultations;
    this.reference = reference;
    this.numbers = numbers;
    this.officer = officer;
    this.clock = clock;
  }

  /**
   * Records a consultation; sent twice with the same token it is recorded once.
   *
   * @return its id
   * @throws hanki.reference.CategoryRetired if a category does not exist on the day received
   * @throws hanki.reference.StationClosed if the station does not exist on the day received
   * @throws StationNotYours if its records are not the officer's to keep
   * @throws DamageNotSuffered if an amount is named although nothing was lost
   */
  @Audited("consultation.record")
  @Permitted(Permission.RECORD_CONSULTATIONS)
  public Long record(ConsultationDraft draft) {
    Optional<Long> already = consultations.recordedWith(draft.submitToken());
    if (already.isPresent()) {
      return already.get();
    }
    Consultation.Classified classified = classify(reference, draft);
    keepToOwnStations(officer.scope(), classified.station());
    return add(draft, classified, officer.get().code()).id();
  }

  /** Loads fictitious consultations at the first start, marked as such. */
  @Audited("consultation.load-samples")
  public Long loadSamples(List<ConsultationDraft> drafts, String recordedBy) {
    int added = 0;
    for (ConsultationDraft draft : drafts) {
      add(draft, classify(reference, draft), recordedBy).markFictitious();
      if (++added % SAMPLES_AT_ONCE == 0) {
        consultations.writeAndForget();
      }
    }
    return (long) added;
  }

  private Consultation add(
      ConsultationDraft draft, Consultation.Classified classified, String recordedBy) {
    Consultation consultation =
        new Consultation(
            numbers.next(NUMBERED_AS, "", draft.receivedOn()),
            draft,
            classified,
            recordedBy,
            clock.instant());
    consultation.planCheck(term);
    consultations.add(consultation);
    return consultation;
  }

  static void keepToOwnStations(Scope scope, Station station) {
    if (!scope.covers(station)) {
      throw new StationNotYours(station.name().ja());
    }
  }

  static Consultation.Classified classify(Reference reference, ConsultationDraft draft) {
    return new Consultation.Classified(
        reference.station(draft.station(), draft.receivedOn()),
        reference.category(Scheme.CONSULTATION, draft.nationalCategory(), draft.receivedOn()),
        reference.category(Scheme.REPORTING, draft.reportingCategory(), draft.receivedOn()),
        reference.categories(Scheme.THEME, draft.themes(), draft.receivedOn()));
  }
}
