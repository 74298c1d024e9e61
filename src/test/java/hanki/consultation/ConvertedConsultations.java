package hanki.consultation;

import hanki.identity.Scope;
import hanki.incident.Incident;
import hanki.platform.clock.BusinessClock;
import jakarta.persistence.EntityManager;

/** Lets consultations become incidents in tests of other features. */
public class ConvertedConsultations {

  private ConvertedConsultations() {}

  /** The consultation became that incident. */
  public static void became(
      EntityManager entityManager, Consultation consultation, Incident incident) {
    new ConsultationOrigins(
            new Consultations_(entityManager),
            new ConsultationEvents_(entityManager),
            new BusinessClock())
        .became(consultation.id(), incident.id(), Scope.everywhere("A-012"), "A-012");
    entityManager.flush();
  }
}
