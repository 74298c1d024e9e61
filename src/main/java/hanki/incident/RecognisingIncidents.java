package hanki.incident;

import hanki.identity.Colleagues;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Records that an offence was recognised (認知). */
@ApplicationScoped
@Transactional
public class RecognisingIncidents {

  private static final int SAMPLES_AT_ONCE = 50;
  private static final String NUMBERED_AS = "incident";
  private static final String PREFIX = "認";

  private final Incidents incidents;
  private final IncidentCodes codes;
  private final Colleagues colleagues;
  private final ReceiptNumbers numbers;
  private final CurrentOfficer officer;
  private final BusinessClock clock;

  @Inject
  RecognisingIncidents(
      Incidents incidents,
      IncidentCodes codes,
      Colleagues colleagues,
      ReceiptNumbers numbers,
      CurrentOfficer officer,
      BusinessClock clock) {
    this.incidents = incidents;
    this.codes = codes;
    this.colleagues = colleagues;
    this.numbers = numbers;
    this.officer = officer;
    this.clock = clock;
  }

  /**
   * Records an incident; sent twice with the same token it is recorded once.
   *
   * @return its id
   * @throws RecognisedLater if the day is still to come
   * @throws OccurredAfterRecognition if it began after it was recognised
   * @throws hanki.reference.OffenceNotInForce if an offence does not exist on the day recognised
   * @throws hanki.reference.CategoryRetired if the category does not exist on that day
   * @throws hanki.guidance.MethodRetired if the catalogue has no such method on that day
   * @throws hanki.reference.StationClosed if the station does not exist on that day
   * @throws StationNotYours if its records are not the officer's to keep
   * @throws hanki.identity.NoSuchColleague if nobody of that number reads records
   */
  @Audited("incident.record")
  @Permitted(Permission.RECORD_INCIDENTS)
  public Long record(IncidentDraft draft) {
    Optional<Long> already = incidents.recordedWith(draft.submitToken());
    if (already.isPresent()) {
      return already.get();
    }
    keepToThePast(draft, clock.today());
    codes.keepToCatalogue(draft);
    Incident.Classified classified = codes.classify(draft);
    if (!officer.scope().covers(classified.station())) {
      throw new StationNotYours(classified.station().name().ja());
    }
    colleagues.keepToReaders(draft.responsible());
    return add(draft, classified, officer.get().code()).id();
  }

  /** Loads fictitious incidents at the first start, marked as such. */
  @Audited("incident.load-samples")
  public Long loadSamples(List<IncidentDraft> drafts, String recordedBy) {
    int added = 0;
    for (IncidentDraft draft : drafts) {
      add(draft, codes.classify(draft), recordedBy).markFictitious();
      if (++added % SAMPLES_AT_ONCE == 0) {
        incidents.writeAndForget();
      }
    }
    return (long) added;
  }

  private Incident add(IncidentDraft draft, Incident.Classified classified, String recordedBy) {
    Incident incident =
        new Incident(
            numbers.next(NUMBERED_AS, PREFIX, draft.recognisedOn()),
            draft,
            classified,
            recordedBy,
            clock.instant());
    incidents.add(incident);
    return incident;
  }

  static void keepToThePast(IncidentDraft draft, LocalDate today) {
    if (draft.recognisedOn().isAfter(today)) {
      throw new RecognisedLater();
    }
  }
}
