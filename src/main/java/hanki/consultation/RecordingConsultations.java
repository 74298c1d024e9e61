package hanki.consultation;

import hanki.identity.CurrentOfficer;
import hanki.identity.Permission;
import hanki.identity.Permitted;
import hanki.identity.StationNotYours;
import hanki.platform.audit.Audited;
import hanki.platform.clock.BusinessClock;
import hanki.reference.ReceiptNumbers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Records what an officer received. */
@ApplicationScoped
@Transactional
public class RecordingConsultations {

  private static final int SAMPLES_AT_ONCE = 50;
  private static final String NUMBERED_AS = "consultation";

  private final Consultations consultations;
  private final ConsultationEvents events;
  private final DraftedConsultations drafted;
  private final ReceiptNumbers numbers;
  private final CurrentOfficer officer;
  private final BusinessClock clock;
  private final CheckTerm term = CheckTerm.ofSettings();

  @Inject
  RecordingConsultations(
      Consultations consultations,
      ConsultationEvents events,
      DraftedConsultations drafted,
      ReceiptNumbers numbers,
      CurrentOfficer officer,
      BusinessClock clock) {
    this.consultations = consultations;
    this.events = events;
    this.drafted = drafted;
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
   * @throws hanki.guidance.MethodRetired if the method was not in the catalogue on that day
   * @throws DamageNotSuffered if an amount is named although nothing was lost
   */
  @Audited("consultation.record")
  @Permitted(Permission.RECORD_CONSULTATIONS)
  public Long record(ConsultationDraft draft) {
    Optional<Long> already = consultations.recordedWith(draft.submitToken());
    if (already.isPresent()) {
      return already.get();
    }
    ClassifiedDraft classified = drafted.classify(draft, Complainant.NONE);
    DraftedConsultations.keepToOwnStations(officer.scope(), classified.station());
    drafted.keepToMethods(draft);
    Consultation consultation = made(draft, classified, officer.get().code());
    consultations.add(consultation);
    return consultation.id();
  }

  /** Loads fictitious consultations and their courses at the first start, marked as such. */
  @Audited("consultation.load-samples")
  public Long loadSamples(
      List<ConsultationDraft> drafts,
      Function<ConsultationDraft, List<EventDraft>> courses,
      String recordedBy) {
    int added = 0;
    for (ConsultationDraft draft : drafts) {
      Consultation sample = made(draft, drafted.classify(draft, Complainant.NONE), recordedBy);
      // before it is added: a mark set later would be written as a second version
      sample.markFictitious();
      List<EventDraft> course = courses.apply(draft);
      course.forEach(sample::goOn);
      consultations.add(sample);
      course.stream()
          .map(event -> new ConsultationEvent(sample, event, null, recordedBy, clock.instant()))
          .forEach(events::add);
      if (++added % SAMPLES_AT_ONCE == 0) {
        consultations.writeAndForget();
      }
    }
    return (long) added;
  }

  private Consultation made(
      ConsultationDraft draft, ClassifiedDraft classified, String recordedBy) {
    Consultation consultation =
        new Consultation(
            numbers.next(NUMBERED_AS, "", draft.receivedOn()),
            draft,
            classified,
            recordedBy,
            clock.instant());
    consultation.planCheck(term);
    return consultation;
  }
}
