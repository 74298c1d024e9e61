package hanki.arrest;

import hanki.identity.CurrentOfficer;
import hanki.identity.Permission;
import hanki.identity.Permitted;
import hanki.identity.StationNotYours;
import hanki.identity.WithinScope;
import hanki.platform.audit.Audited;
import hanki.platform.clock.BusinessClock;
import hanki.reference.ReceiptNumbers;
import hanki.reference.Reference;
import hanki.reference.Scheme;
import hanki.reference.Station;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Records clearances and corrects them. */
@ApplicationScoped
@Transactional
public class RecordingClearances {

  private static final int SAMPLES_AT_ONCE = 50;
  private static final String NUMBERED_AS = "clearance";
  private static final String PREFIX = "検";

  private final Clearances clearances;
  private final CaseParts parts;
  private final Reference reference;
  private final ReceiptNumbers numbers;
  private final CurrentOfficer officer;
  private final BusinessClock clock;

  @Inject
  RecordingClearances(
      Clearances clearances,
      CaseParts parts,
      Reference reference,
      ReceiptNumbers numbers,
      CurrentOfficer officer,
      BusinessClock clock) {
    this.clearances = clearances;
    this.parts = parts;
    this.reference = reference;
    this.numbers = numbers;
    this.officer = officer;
    this.clock = clock;
  }

  /**
   * Records a clearance; sent twice with the same token it is recorded once.
   *
   * @return its id
   * @throws hanki.reference.CategoryRetired if a category does not exist on the day
   * @throws hanki.reference.StationClosed if the station does not exist on the day
   * @throws StationNotYours if its records are not the officer's to keep
   * @throws hanki.reference.OffenceNotInForce if the offence is none on the day
   * @throws NothingCleared if it counts neither a case nor a person
   * @throws hanki.incident.UnknownIncidentNumber if an incident is none the officer may see
   * @throws NoSuchSuspect if a suspect is none the officer may see
   * @throws SuspectNamedTwice if one is named twice
   */
  @Audited("clearance.record")
  @Permitted(Permission.RECORD_CLEARANCES)
  public Long record(ClearanceDraft draft) {
    Optional<Long> already = clearances.recordedWith(draft.submitToken());
    return already.isPresent()
        ? already.get()
        : add(draft, ownStation(classify(draft, own())), officer.get().code()).id();
  }

  /**
   * Puts the draft in place of what stood there.
   *
   * @param version the version that the form showed
   * @throws NoSuchClearance if there is none, or none the officer may see
   * @throws ClearanceChangedMeanwhile if somebody else corrected it after the form was opened
   * @throws hanki.withdrawal.RecordWithdrawn if it was withdrawn
   */
  @Audited("clearance.correct")
  @Permitted(Permission.RECORD_CLEARANCES)
  @WithinScope
  public Long correct(Long id, int version, ClearanceDraft draft) {
    Clearance clearance = clearances.find(id, officer.scope()).orElseThrow(NoSuchClearance::new);
    if (clearance.version() != version) {
      throw new ClearanceChangedMeanwhile(clearance.number());
    }
    clearance.keepWhileWithdrawn();
    Clearance.Classified classified = classify(draft, own().keeping(clearance));
    boolean moved = !classified.station().place().equals(clearance.station().place());
    clearance.correct(draft, moved ? ownStation(classified) : classified);
    return id;
  }

  /** Loads fictitious clearances at the first start, marked as such. */
  @Audited("clearance.load-samples")
  public Long loadSamples(List<ClearanceDraft> drafts, String recordedBy) {
    int added = 0;
    for (ClearanceDraft draft : drafts) {
      add(draft, classify(draft, CaseParts.Reach.samples(recordedBy)), recordedBy).markFictitious();
      if (++added % SAMPLES_AT_ONCE == 0) {
        clearances.writeAndForget();
      }
    }
    return (long) added;
  }

  private CaseParts.Reach own() {
    return new CaseParts.Reach(officer.scope(), officer.get().code());
  }

  private Clearance.Classified ownStation(Clearance.Classified classified) {
    if (!officer.scope().covers(classified.station())) {
      throw new StationNotYours(classified.station().name().ja());
    }
    return classified;
  }

  private Clearance add(ClearanceDraft draft, Clearance.Classified classified, String recordedBy) {
    Clearance clearance =
        new Clearance(
            numbers.next(NUMBERED_AS, PREFIX, draft.countedOn()),
            draft,
            classified,
            recordedBy,
            clock.instant());
    clearances.add(clearance);
    return clearance;
  }

  private Clearance.Classified classify(ClearanceDraft draft, CaseParts.Reach reach) {
    Set<IncidentLink> incidents = parts.incidents(draft.incidents(), reach);
    return new Clearance.Classified(
        reference.station(draft.station(), draft.countedOn()),
        occurrence(draft),
        draft.offence().isEmpty()
            ? null
            : reference.offence("offence", draft.offence(), draft.countedOn()),
        reference.category(Scheme.OFFENCE, draft.offenceCategory(), draft.countedOn()),
        reference.category(Scheme.REPORTING, draft.reportingCategory(), draft.countedOn()),
        incidents,
        parts.people(draft.people(), incidents, reach).stream()
            .map(person -> cleared(person, draft.countedOn()))
            .toList());
  }

  private ClearedSuspect cleared(SuspectRegister.Named person, LocalDate day) {
    PersonDraft draft = person.draft();
    String offence =
        draft.offence().isEmpty() ? null : reference.offence("people", draft.offence(), day).code();
    return new ClearedSuspect(
        person.id(), person.number(), draft.role(), draft.custody(), offence, draft.newMatter());
  }

  /** Null where it was cleared, so that it follows when the clearance moves. */
  private Station occurrence(ClearanceDraft draft) {
    return draft.occurrence().isEmpty() || draft.occurrence().equals(draft.station())
        ? null
        : reference.station(draft.occurrence(), draft.countedOn());
  }
}
