package hanki.consultation;

import hanki.identity.CurrentOfficer;
import hanki.identity.Permission;
import hanki.identity.Permitted;
import hanki.identity.Scope;
import hanki.identity.WithinScope;
import hanki.platform.audit.Audited;
import hanki.platform.clock.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/**
 * Records what happens to a consultation after it was received. The first receipt counts; nothing
 * that is recorded here does.
 *
 * <p>Every command throws {@link NoSuchConsultation} if there is none, or none the officer may see;
 * {@link hanki.withdrawal.RecordWithdrawn} if it was withdrawn; {@link BeforeReceipt} and {@link
 * NotYetHappened} if the day does not lie between the receipt and today. Sent twice with the same
 * token it records once.
 */
@ApplicationScoped
@Transactional
@WithinScope
@Permitted(Permission.RECORD_CONSULTATIONS)
public class ContinuingConsultations {

  private final Consultations consultations;
  private final ConsultationEvents events;
  private final CurrentOfficer officer;
  private final BusinessClock clock;

  @Inject
  ContinuingConsultations(
      Consultations consultations,
      ConsultationEvents events,
      CurrentOfficer officer,
      BusinessClock clock) {
    this.consultations = consultations;
    this.events = events;
    this.officer = officer;
    this.clock = clock;
  }

  /**
   * The citizen came or called again on the same matter (再来・続報).
   *
   * @throws ConsultationClosed if it is closed
   */
  @Audited("consultation.follow-up")
  public Long followUp(Long id, EventDraft draft) {
    return add(id, draft.as(EventKind.FOLLOW_UP), officer.scope(), officer.get().code());
  }

  /**
   * Something was done (処理); the record's summary of what was done names it from now on.
   *
   * @throws ConsultationClosed if it is closed
   */
  @Audited("consultation.handle")
  public Long handle(Long id, EventDraft draft) {
    return add(id, draft.as(EventKind.HANDLING), officer.scope(), officer.get().code());
  }

  /**
   * It was looked at (点検): the next day to do so is set, or it is closed.
   *
   * @throws ConsultationClosed if it is closed
   */
  @Audited("consultation.check")
  public Long check(Long id, EventDraft draft) {
    return add(id, draft.as(EventKind.CHECK), officer.scope(), officer.get().code());
  }

  /**
   * It came to its end (終結).
   *
   * @throws ConsultationClosed if it is closed already
   */
  @Audited("consultation.close")
  public Long close(Long id, EventDraft draft) {
    return add(id, draft.as(EventKind.CLOSING), officer.scope(), officer.get().code());
  }

  /**
   * A closed one is taken up again; the words are the reason.
   *
   * @throws StillOpen if it is open
   */
  @Audited("consultation.reopen")
  public Long reopen(Long id, EventDraft draft) {
    return add(id, draft.as(EventKind.REOPENING), officer.scope(), officer.get().code());
  }

  Long add(Long id, EventDraft draft, Scope scope, String by) {
    Consultation consultation = consultations.find(id, scope).orElseThrow(NoSuchConsultation::new);
    Optional<Long> already = events.recordedWith(draft.submitToken());
    if (already.isPresent()) {
      return already.get();
    }
    if (draft.happenedOn().isAfter(clock.today())) {
      throw new NotYetHappened();
    }
    consultation.goOn(draft);
    events.add(new ConsultationEvent(consultation, draft, null, by, clock.instant()));
    return id;
  }
}
