package hanki.arrest;

import hanki.identity.CurrentOfficer;
import hanki.identity.Permission;
import hanki.identity.Permitted;
import hanki.identity.StationNotYours;
import hanki.identity.WithinScope;
import hanki.platform.audit.Audited;
import hanki.platform.clock.BusinessClock;
import hanki.reference.ReceiptNumbers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Records arrests and corrects them. */
@ApplicationScoped
@Transactional
public class RecordingArrests {

  private static final String NUMBERED_AS = "arrest";
  private static final String PREFIX = "逮";
  private static final Long NONE_YET = -1L;

  private final Arrests arrests;
  private final CaseParts parts;
  private final ReceiptNumbers numbers;
  private final CurrentOfficer officer;
  private final BusinessClock clock;

  @Inject
  RecordingArrests(
      Arrests arrests,
      CaseParts parts,
      ReceiptNumbers numbers,
      CurrentOfficer officer,
      BusinessClock clock) {
    this.arrests = arrests;
    this.parts = parts;
    this.numbers = numbers;
    this.officer = officer;
    this.clock = clock;
  }

  /**
   * Records the arrests of one event, a record for each person; sent twice with the same token they
   * are recorded once.
   *
   * @return the id of the first
   * @throws NobodyArrested if it names no person
   * @throws ForNoOffence if it names no offence
   * @throws ArrestedLater if the day is still to come
   * @throws ArrestedAlready if the force arrested one of them that day before
   * @throws StationNotYours if its records are not the officer's to keep
   * @throws hanki.incident.UnknownIncidentNumber if an incident is none the officer may see
   * @throws NoSuchSuspect if a suspect is none the officer may see
   */
  @Audited("arrest.record")
  @Permitted(Permission.RECORD_CLEARANCES)
  public Long record(ArrestDraft draft) {
    Optional<Long> already = arrests.recordedWith(draft.submitToken());
    if (already.isPresent()) {
      return already.get();
    }
    if (draft.arrestedOn().isAfter(clock.today())) {
      throw new ArrestedLater();
    }
    CaseParts.Reach reach = own();
    Arrest.Classified classified = parts.classify(draft, reach);
    if (!officer.scope().covers(classified.station())) {
      throw new StationNotYours(classified.station().name().ja());
    }
    return add(draft, classified, reach).get(0).id();
  }

  /**
   * Puts the draft in place of what stood there; it names the one person of this arrest.
   *
   * @param version the version that the form showed
   * @throws NoSuchArrest if there is none, or none the officer may see
   * @throws ArrestChangedMeanwhile if somebody else corrected it after the form was opened
   * @throws NotOnePerson if it names another number of persons than one
   * @throws hanki.withdrawal.RecordWithdrawn if it was withdrawn
   */
  @Audited("arrest.correct")
  @Permitted(Permission.RECORD_CLEARANCES)
  @WithinScope
  public Long correct(Long id, int version, ArrestDraft draft) {
    Arrest arrest = arrests.find(id, officer.scope()).orElseThrow(NoSuchArrest::new);
    if (arrest.version() != version) {
      throw new ArrestChangedMeanwhile(arrest.number());
    }
    arrest.keepWhileWithdrawn();
    if (draft.people().size() != 1) {
      throw new NotOnePerson();
    }
    if (draft.arrestedOn().isAfter(clock.today())) {
      throw new ArrestedLater();
    }
    CaseParts.Reach reach = own().keeping(arrest);
    Arrest.Classified classified = parts.classify(draft, reach);
    boolean moved = !classified.station().place().equals(arrest.station().place());
    if (moved && !officer.scope().covers(classified.station())) {
      throw new StationNotYours(classified.station().name().ja());
    }
    SuspectRegister.Named person =
        parts.people(draft.people(), classified.incidents(), reach).get(0);
    keepToOneArrest(draft, person, id);
    arrest.correct(draft, classified, person);
    return id;
  }

  /** Loads fictitious arrests at the first start, marked as such. */
  @Audited("arrest.load-samples")
  public Long loadSamples(List<ArrestDraft> drafts, String recordedBy) {
    CaseParts.Reach reach = CaseParts.Reach.samples(recordedBy);
    long added = 0;
    for (ArrestDraft draft : drafts) {
      added += add(draft, parts.classify(draft, reach), reach).size();
    }
    return added;
  }

  private List<Arrest> add(ArrestDraft draft, Arrest.Classified classified, CaseParts.Reach reach) {
    if (draft.people().isEmpty()) {
      throw new NobodyArrested();
    }
    return parts.people(draft.people(), classified.incidents(), reach).stream()
        .map(person -> add(draft, classified, person, reach))
        .toList();
  }

  private Arrest add(
      ArrestDraft draft,
      Arrest.Classified classified,
      SuspectRegister.Named person,
      CaseParts.Reach reach) {
    keepToOneArrest(draft, person, NONE_YET);
    Arrest arrest =
        new Arrest(
            numbers.next(NUMBERED_AS, PREFIX, draft.arrestedOn()),
            draft,
            classified,
            person,
            reach.officer(),
            clock.instant());
    if (reach.fictitious()) {
      arrest.markFictitious();
    }
    arrests.add(arrest);
    return arrest;
  }

  private void keepToOneArrest(ArrestDraft draft, SuspectRegister.Named person, Long id) {
    arrests
        .sameArrest(person.id(), draft.arrestedOn(), draft.force(), id)
        .ifPresent(
            number -> {
              throw new ArrestedAlready(person.number(), number);
            });
  }

  private CaseParts.Reach own() {
    return new CaseParts.Reach(officer.scope(), officer.get().code());
  }
}
