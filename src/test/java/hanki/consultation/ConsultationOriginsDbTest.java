package hanki.consultation;

import static hanki.consultation.AConsultation.aConsultation;
import static hanki.incident.AnIncident.anIncident;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hanki.identity.Scope;
import hanki.incident.AlreadyAnIncident;
import hanki.incident.Begun;
import hanki.incident.Incident;
import hanki.incident.IncidentOrigin;
import hanki.incident.OriginLink;
import hanki.period.Half;
import hanki.period.HalfYear;
import hanki.platform.Database;
import hanki.platform.clock.BusinessClock;
import hanki.quantity.Yen;
import hanki.statistics.Breakdown;
import hanki.statistics.Cell;
import hanki.withdrawal.RecordWithdrawn;
import hanki.withdrawal.Withdrawal;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A consultation becomes an incident: what carries over, and that both know of each other. */
@ExtendWith(Database.class)
class ConsultationOriginsDbTest {

  private static final Scope ALL = Scope.everywhere("A-012");
  private static final Withdrawal GONE = new Withdrawal(true, Instant.EPOCH, "T-001", "（架空）二重の記録");

  private static ConsultationOrigins origins(EntityManager entityManager) {
    return new ConsultationOrigins(
        new Consultations_(entityManager),
        new ConsultationEvents_(entityManager),
        new BusinessClock(
            Clock.fixed(
                AnEvent.TODAY.atTime(12, 0).atZone(BusinessClock.ZONE).toInstant(),
                BusinessClock.ZONE)));
  }

  private static Incident converted(EntityManager entityManager, Consultation consultation) {
    Incident incident = anIncident().in(entityManager);
    origins(entityManager).became(consultation.id(), incident.id(), ALL, "A-012");
    entityManager.flush();
    return incident;
  }

  @Test
  void everything_that_carries_over_is_carried_over(EntityManager entityManager) {
    Consultation consultation =
        aConsultation()
            .at("miyagi-03")
            .reportedAs("cashless")
            .telling("（架空）覚えのない買い物をされた。")
            .losing(49_800)
            .in(entityManager);

    IncidentOrigin origin = origins(entityManager).origin(consultation.id(), ALL);

    assertThat(origin.number()).isEqualTo(consultation.number());
    assertThat(origin.station()).isEqualTo("miyagi-03");
    assertThat(origin.reportingCategory()).isEqualTo("cashless");
    assertThat(origin.summary()).isEqualTo("（架空）覚えのない買い物をされた。");
    assertThat(origin.losses().damage()).isEqualTo(new Yen(49_800));
    assertThat(origin.losses().isTransfer()).isFalse();
    assertThat(origin.incidents()).isEmpty();
  }

  @Test
  void the_method_and_the_traces_need_not_be_typed_again(EntityManager entityManager) {
    Consultation consultation =
        aConsultation()
            .under(
                new Circumstances(
                    false, null, null, "fake-shop", null, "", "hxxps://shop[.]example/"))
            .in(entityManager);

    IncidentOrigin origin = origins(entityManager).origin(consultation.id(), ALL);

    assertThat(origin.methodCode()).isEqualTo("fake-shop");
    assertThat(origin.traces()).isEqualTo("hxxps://shop[.]example/");
  }

  @Test
  void what_was_lost_by_banking_is_what_the_offender_ordered(EntityManager entityManager) {
    Consultation consultation =
        aConsultation().reportedAs("banking").losing(502_000).in(entityManager);

    IncidentOrigin origin = origins(entityManager).origin(consultation.id(), ALL);

    assertThat(origin.losses().ordered()).isEqualTo(new Yen(502_000));
    assertThat(origin.losses().damage()).isNull();
  }

  @Test
  void both_records_know_of_each_other_and_the_consultation_is_closed(EntityManager entityManager) {
    Consultation consultation = aConsultation().in(entityManager);

    Incident incident = converted(entityManager, consultation);

    assertThat(origins(entityManager).behind(incident.id(), ALL))
        .containsExactly(
            new OriginLink(
                "consultation",
                consultation.id(),
                consultation.number(),
                consultation.receivedOn()));
    assertThat(new ConsultationEvents_(entityManager).of(consultation.id(), "%", "A-012"))
        .extracting(EventRow::kind, EventRow::incidentId)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(EventKind.INCIDENT, incident.id()));
    assertThat(consultation.course().closedAs()).isEqualTo(Closing.INCIDENT);
    assertThat(consultation.handlings()).contains(Handling.INVESTIGATION);
  }

  @Test
  void the_consultation_keeps_counting_on_the_day_it_was_received(EntityManager entityManager) {
    Consultation consultation = aConsultation().receivedOn("2020-02-03").in(entityManager);

    converted(entityManager, consultation);

    assertThat(
            new ConsultationFigures(new Consultations_(entityManager))
                .cells(
                    ConsultationFigures.RECEIVED,
                    new HalfYear(2020, Half.FIRST),
                    Breakdown.STATION))
        .containsExactly(new Cell("miyagi-01", 1L));
  }

  @Test
  void a_second_incident_is_refused_with_the_number_of_the_first_unless_meant(
      EntityManager entityManager) {
    Consultation consultation = aConsultation().in(entityManager);
    Incident first = converted(entityManager, consultation);
    IncidentOrigin origin = origins(entityManager).origin(consultation.id(), ALL);

    assertThatThrownBy(() -> Begun.keepToOne(entityManager, origin, false, ALL))
        .isInstanceOf(AlreadyAnIncident.class)
        .hasMessageContaining(first.number())
        .hasMessageContaining(consultation.number());
    assertThatCode(() -> Begun.keepToOne(entityManager, origin, true, ALL))
        .doesNotThrowAnyException();
    converted(entityManager, consultation);
    assertThat(origins(entityManager).origin(consultation.id(), ALL).incidents()).hasSize(2);
  }

  @Test
  void an_incident_that_was_withdrawn_stands_in_nobodys_way(EntityManager entityManager) {
    Consultation consultation = aConsultation().in(entityManager);
    converted(entityManager, consultation).withdraw(GONE);
    entityManager.flush();

    IncidentOrigin origin = origins(entityManager).origin(consultation.id(), ALL);

    assertThat(origin.incidents()).isEmpty();
    assertThatCode(() -> Begun.keepToOne(entityManager, origin, false, ALL))
        .doesNotThrowAnyException();
  }

  @Test
  void a_withdrawn_consultation_becomes_no_incident(EntityManager entityManager) {
    Consultation consultation = aConsultation().in(entityManager);
    consultation.withdraw(GONE);
    ConsultationOrigins origins = origins(entityManager);

    assertThatThrownBy(() -> origins.origin(consultation.id(), ALL))
        .isInstanceOf(RecordWithdrawn.class);
    assertThatThrownBy(() -> converted(entityManager, consultation))
        .isInstanceOf(RecordWithdrawn.class);
  }

  @Test
  void somebody_elses_consultation_neither_becomes_an_incident_nor_is_named_on_one(
      EntityManager entityManager) {
    Consultation foreign = aConsultation().at("miyagi-02").in(entityManager);
    Consultation own = aConsultation().at("miyagi-01").in(entityManager);
    Scope ofOwn = Scope.ofStation(own.station(), "A-012");
    ConsultationOrigins origins = origins(entityManager);
    Incident incident = converted(entityManager, foreign);

    assertThatThrownBy(() -> origins.origin(foreign.id(), ofOwn))
        .isInstanceOf(NoSuchConsultation.class);
    assertThatThrownBy(() -> origins.became(foreign.id(), incident.id(), ofOwn, "A-012"))
        .isInstanceOf(NoSuchConsultation.class);
    assertThat(origins.behind(incident.id(), ofOwn)).isEmpty();
    assertThat(origins.behind(incident.id(), ALL)).hasSize(1);
  }

  @Test
  void a_consultation_for_some_readers_makes_an_incident_for_the_same(EntityManager entityManager) {
    Consultation consultation = aConsultation().in(entityManager);
    consultation.restrictTo(Set.of("A-012", "S-001"));
    entityManager.flush();

    assertThat(origins(entityManager).origin(consultation.id(), ALL).readers())
        .isEqualTo(Set.of("A-012", "S-001"));
    consultation.restrictTo(Set.of());
    entityManager.flush();
    assertThat(origins(entityManager).origin(consultation.id(), ALL).readers()).isEmpty();
  }

  @Test
  void the_list_finds_reports_of_damage_without_an_incident_that_stands(EntityManager entityManager)
      throws IOException {
    Consultation linked = aConsultation().in(entityManager);
    Consultation gone = aConsultation().in(entityManager);
    Consultation closedByHand = aConsultation().in(entityManager);
    Consultation investigated = aConsultation().in(entityManager);
    aConsultation().in(entityManager);
    converted(entityManager, linked);
    converted(entityManager, gone).withdraw(GONE);
    AnEvent.aClosing(Closing.INCIDENT).to(closedByHand, entityManager);
    AnEvent.aHandling(Handling.INVESTIGATION).to(investigated, entityManager);

    assertThat(listed(entityManager, CourseFilter.Choice.WITHOUT_INCIDENT))
        .containsExactlyInAnyOrder(gone.id(), closedByHand.id(), investigated.id());
    String control = Files.readString(Path.of("sql/check/consultations_without_incident.sql"));
    assertThat(
            entityManager
                .createNativeQuery(
                    "select x.number from (" + unended(control) + ") x", String.class)
                .getResultList())
        .containsExactlyInAnyOrder(gone.number(), closedByHand.number(), investigated.number());
  }

  private static String unended(String query) {
    return query
        .lines()
        .filter(line -> !line.startsWith("--"))
        .reduce("", (a, b) -> a + "\n" + b)
        .replaceFirst(";\\s*$", "");
  }

  @Test
  void the_list_finds_what_is_overdue_due_soon_begun_and_closed(EntityManager entityManager) {
    Consultation overdue = aConsultation().receivedOn("2020-05-30").in(entityManager);
    Consultation today = aConsultation().receivedOn("2020-05-31").in(entityManager);
    Consultation inSixDays = aConsultation().receivedOn("2020-06-06").in(entityManager);
    Consultation inSevenDays = aConsultation().receivedOn("2020-06-07").in(entityManager);
    Consultation closed = aConsultation().receivedOn("2020-05-30").in(entityManager);
    for (Consultation each : List.of(overdue, today, inSixDays, inSevenDays, closed)) {
      each.planCheck(new CheckTerm(30, 7));
    }
    AnEvent.aClosing(Closing.ADVISED).on("2020-06-30").to(closed, entityManager);
    AnEvent.aFollowUp().on("2020-06-30").to(today, entityManager);

    assertThat(listed(entityManager, CourseFilter.Choice.OVERDUE)).containsExactly(overdue.id());
    assertThat(listed(entityManager, CourseFilter.Choice.DUE_SOON))
        .containsExactlyInAnyOrder(today.id(), inSixDays.id());
    assertThat(listed(entityManager, CourseFilter.Choice.IN_PROGRESS)).containsExactly(today.id());
    assertThat(listed(entityManager, CourseFilter.Choice.CLOSED)).containsExactly(closed.id());
    assertThat(listed(entityManager, CourseFilter.Choice.RECEIVED))
        .containsExactlyInAnyOrder(overdue.id(), inSixDays.id(), inSevenDays.id());
    assertThat(listed(entityManager, null)).hasSize(5);
  }

  private static List<Long> listed(EntityManager entityManager, CourseFilter.Choice choice) {
    entityManager.flush();
    return TestComplainants.finding(entityManager)
        .list(
            new ConsultationFilter(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                ConsultationFilter.Order.NUMBER,
                true),
            new CourseFilter(choice, AnEvent.TODAY),
            ALL,
            0)
        .rows()
        .stream()
        .map(ConsultationRow::id)
        .toList();
  }
}
