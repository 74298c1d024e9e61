package hanki.consultation;

import hanki.identity.Scope;
import hanki.incident.Incident;
import hanki.incident.IncidentOrigin;
import hanki.incident.IncidentOrigins;
import hanki.incident.Losses;
import hanki.incident.OriginLink;
import hanki.platform.clock.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Lets incidents grow out of consultations: a report of damage is taken (被害届) and the consultation
 * closed as an incident. It keeps counting as received: that was decided at its receipt.
 */
@ApplicationScoped
class ConsultationOrigins implements IncidentOrigins {

  /** Reporting categories whose damage is what the offender ordered to be moved. */
  private static final Set<String> TRANSFERS = Set.of("banking");

  private final Consultations consultations;
  private final ConsultationEvents events;
  private final BusinessClock clock;

  @Inject
  ConsultationOrigins(Consultations consultations, ConsultationEvents events, BusinessClock clock) {
    this.consultations = consultations;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public String kind() {
    return "consultation";
  }

  @Override
  public IncidentOrigin origin(Long id, Scope scope) {
    Consultation consultation = consultation(id, scope);
    return new IncidentOrigin(
        kind(),
        id,
        consultation.number(),
        consultation.station().code(),
        consultation.reportingCategory().code(),
        losses(consultation),
        consultation.circumstances().method(),
        consultation.circumstances().traceText(),
        consultation.summary(),
        consultation.isRestricted() ? consultation.readers() : Set.of(),
        events.incidents(id));
  }

  private Consultation consultation(Long id, Scope scope) {
    Consultation consultation = consultations.find(id, scope).orElseThrow(NoSuchConsultation::new);
    consultation.keepWhileWithdrawn();
    return consultation;
  }

  private static Losses losses(Consultation consultation) {
    return TRANSFERS.contains(consultation.reportingCategory().code())
        ? Losses.of(consultation.damageYen(), null, null)
        : Losses.of(null, null, consultation.damageYen());
  }

  @Override
  public void became(Long id, Long incident, Scope scope, String by) {
    Consultation consultation = consultation(id, scope);
    EventDraft event =
        new EventDraft(
            EventKind.INCIDENT,
            clock.today(),
            clock.minute().toLocalTime(),
            null,
            Handling.INVESTIGATION,
            Closing.INCIDENT,
            null,
            "",
            UUID.randomUUID().toString());
    consultation.goOn(event);
    events.add(
        new ConsultationEvent(
            consultation,
            event,
            events.entityManager().getReference(Incident.class, incident),
            by,
            clock.instant()));
  }

  @Override
  public List<OriginLink> behind(Long incident, Scope scope) {
    return events.behind(incident, scope.within(), scope.reader());
  }
}
