package hanki.consultation;

import hanki.quantity.Yen;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;

/**
 * What an officer entered about one consultation; codes are looked up when it is recorded.
 *
 * @param damageYen null unless {@link Damage#SUFFERED} and known
 * @param facts what is known beyond what counts
 * @param submitToken made with the form, so that saving twice records once
 */
public record ConsultationDraft(
    LocalDate receivedOn,
    LocalTime receivedAt,
    Channel channel,
    String station,
    ConsultationKind kind,
    String nationalCategory,
    String reportingCategory,
    Set<String> themes,
    String summary,
    Damage damage,
    Yen damageYen,
    Set<Handling> handlings,
    String submitToken,
    ConsultationFacts facts) {

  Circumstances circumstances() {
    return facts.circumstances();
  }

  ComplainantDraft complainant() {
    return facts.complainant();
  }
}
