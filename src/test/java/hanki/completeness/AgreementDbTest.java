package hanki.completeness;

import static hanki.consultation.AConsultation.aConsultation;
import static hanki.incident.AnIncident.anIncident;
import static org.assertj.core.api.Assertions.assertThat;

import hanki.consultation.Consultation;
import hanki.consultation.ConvertedConsultations;
import hanki.incident.Incident;
import hanki.incident.Origin;
import hanki.period.Half;
import hanki.period.HalfYear;
import hanki.platform.Database;
import hanki.withdrawal.Withdrawal;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Consultations of which a report of damage was taken, and incidents, agree or are listed. */
@ExtendWith(Database.class)
class AgreementDbTest {

  private static final HalfYear FIRST_HALF = new HalfYear(2020, Half.FIRST);
  private static final Withdrawal GONE = new Withdrawal(true, Instant.EPOCH, "T-001", "（架空）二重の記録");

  private static Agreement compared(EntityManager entityManager, DisagreementKind kind) {
    return TestMonths.of(entityManager).comparing().compare(FIRST_HALF, kind, 0);
  }

  private static Incident became(EntityManager entityManager, Consultation consultation) {
    Incident incident =
        anIncident()
            .at(consultation.station().code())
            .recognisedOn(consultation.receivedOn().toString())
            .in(entityManager);
    ConvertedConsultations.became(entityManager, consultation, incident);
    return incident;
  }

  @Test
  void a_consultation_that_became_an_incident_of_its_day_and_station_agrees(
      EntityManager entityManager) {
    became(entityManager, aConsultation().receivedOn("2020-03-01").in(entityManager));
    aConsultation().receivedOn("2020-03-01").in(entityManager);

    assertThat(compared(entityManager, DisagreementKind.NO_INCIDENT).isWhole()).isTrue();
  }

  @Test
  void a_consultation_whose_incident_was_withdrawn_is_listed(EntityManager entityManager) {
    Consultation consultation = aConsultation().receivedOn("2020-03-01").in(entityManager);
    became(entityManager, consultation).withdraw(GONE);
    entityManager.flush();

    Agreement agreement = compared(entityManager, DisagreementKind.NO_INCIDENT);

    assertThat(agreement.count()).isEqualTo(1);
    assertThat(agreement.records())
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.feature()).isEqualTo("consultation");
              assertThat(each.id()).isEqualTo(consultation.id());
            });
  }

  @Test
  void an_incident_that_came_of_a_consultation_that_is_not_there_is_listed(
      EntityManager entityManager) {
    Incident alone =
        anIncident().recognisedOn("2020-03-01").cameOf(Origin.CONSULTATION).in(entityManager);

    assertThat(compared(entityManager, DisagreementKind.NO_CONSULTATION).records())
        .extracting(Disagreement::number)
        .containsExactly(alone.number());
  }

  @Test
  void an_incident_recognised_before_its_consultation_or_elsewhere_is_listed_with_both(
      EntityManager entityManager) {
    Consultation consultation =
        aConsultation().at("miyagi-01").receivedOn("2020-03-10").in(entityManager);
    Incident incident = anIncident().at("miyagi-02").recognisedOn("2020-03-09").in(entityManager);
    ConvertedConsultations.became(entityManager, consultation, incident);

    assertThat(compared(entityManager, DisagreementKind.RECOGNISED_EARLIER).records())
        .singleElement()
        .satisfies(each -> assertThat(each.otherNumber()).isEqualTo(incident.number()));
    Agreement elsewhere = compared(entityManager, DisagreementKind.OTHER_STATION);
    assertThat(elsewhere.records())
        .singleElement()
        .satisfies(each -> assertThat(each.otherStation().ja()).isEqualTo("仙台南"));
    assertThat(elsewhere.counts()).containsEntry(DisagreementKind.NO_INCIDENT, 0L);
  }

  @Test
  void a_reader_of_another_station_is_not_told_of_it(EntityManager entityManager) {
    Consultation consultation =
        aConsultation().at("miyagi-01").receivedOn("2020-03-01").in(entityManager);
    became(entityManager, consultation).withdraw(GONE);
    entityManager.flush();

    assertThat(
            TestMonths.at("miyagi-02", entityManager)
                .comparing()
                .compare(FIRST_HALF, DisagreementKind.NO_INCIDENT, 0)
                .isWhole())
        .isTrue();
  }
}
