package hanki.consultation;

import static hanki.consultation.AConsultation.aConsultation;
import static hanki.consultation.AnEvent.aCheck;
import static hanki.consultation.AnEvent.aClosing;
import static hanki.consultation.AnEvent.aFollowUp;
import static hanki.consultation.AnEvent.aHandling;
import static hanki.consultation.AnEvent.aReopening;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hanki.identity.Scope;
import hanki.identity.ScopeNet;
import hanki.period.Half;
import hanki.period.HalfYear;
import hanki.platform.Database;
import hanki.statistics.Breakdown;
import hanki.statistics.Cell;
import hanki.withdrawal.RecordWithdrawn;
import hanki.withdrawal.Withdrawal;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What happens to a consultation after it was received, and that none of it counts. */
@ExtendWith(Database.class)
class ConsultationCourseDbTest {

  private static final Scope ALL = Scope.everywhere("A-012");

  private static List<EventRow> course(
      EntityManager entityManager, Consultation consultation, Scope scope) {
    entityManager.flush();
    return new ConsultationEvents_(entityManager)
        .of(consultation.id(), scope.within(), scope.reader());
  }

  private static List<Cell> received(EntityManager entityManager, Half half) {
    return new ConsultationFigures(new Consultations_(entityManager))
        .cells(ConsultationFigures.RECEIVED, new HalfYear(2020, half), Breakdown.STATION);
  }

  @Test
  void only_the_first_receipt_counts_whatever_follows_it(EntityManager entityManager) {
    Consultation first = aConsultation().receivedOn("2020-02-03").in(entityManager);
    List<Cell> before = received(entityManager, Half.FIRST);

    aFollowUp().on("2020-02-10").to(first, entityManager);
    aFollowUp().on("2020-06-30").to(first, entityManager);
    aHandling(Handling.WARNING).on("2020-06-30").to(first, entityManager);
    aClosing(Closing.RESOLVED).on("2020-06-30").to(first, entityManager);
    aReopening().on("2020-06-30").to(first, entityManager);

    assertThat(before).containsExactly(new Cell("miyagi-01", 1L));
    assertThat(received(entityManager, Half.FIRST)).isEqualTo(before);
    assertThat(received(entityManager, Half.SECOND)).isEmpty();
  }

  @Test
  void what_happened_is_told_in_the_order_of_its_days_and_times(EntityManager entityManager) {
    Consultation consultation = aConsultation().in(entityManager);

    aFollowUp().on("2020-03-02").at(15).telling("（架空）三").to(consultation, entityManager);
    aFollowUp().on("2020-03-01").at(16).telling("（架空）一").to(consultation, entityManager);
    aFollowUp().on("2020-03-02").at(9).telling("（架空）二").to(consultation, entityManager);

    assertThat(course(entityManager, consultation, ALL))
        .extracting(EventRow::words)
        .containsExactly("（架空）一", "（架空）二", "（架空）三");
  }

  @Test
  void every_entry_is_a_new_version_of_the_record(EntityManager entityManager) {
    Consultation consultation = aConsultation().in(entityManager);
    int before = consultation.version();

    aFollowUp().to(consultation, entityManager);
    aCheck().to(consultation, entityManager);

    assertThat(consultation.version()).isEqualTo(before + 2);
  }

  @Test
  void the_same_form_is_recorded_once(EntityManager entityManager) {
    Consultation consultation = aConsultation().in(entityManager);

    aFollowUp().withToken("once").to(consultation, entityManager);
    aFollowUp().withToken("once").to(consultation, entityManager);

    assertThat(course(entityManager, consultation, ALL)).hasSize(1);
    assertThat(consultation.course().entries()).isEqualTo(1);
  }

  @Test
  void what_was_done_joins_the_summary_and_cannot_be_unticked(EntityManager entityManager) {
    Consultation consultation = aConsultation().in(entityManager);

    aHandling(Handling.WARNING).to(consultation, entityManager);

    assertThat(consultation.handlings())
        .containsExactlyInAnyOrder(Handling.ADVICE, Handling.WARNING);
    CorrectingConsultations correcting =
        new CorrectingConsultations(
            new Consultations_(entityManager),
            new ConsultationEvents_(entityManager),
            TestComplainants.drafted(entityManager),
            null);
    assertThatThrownBy(
            () ->
                correcting.correct(
                    consultation.id(), consultation.version(), aConsultation().draft(), ALL))
        .isInstanceOf(HandlingTold.class);
  }

  @Test
  void it_happens_between_the_receipt_and_today(EntityManager entityManager) {
    Consultation consultation = aConsultation().receivedOn("2020-02-03").in(entityManager);

    assertThatThrownBy(() -> aFollowUp().on("2020-02-02").to(consultation, entityManager))
        .isInstanceOf(BeforeReceipt.class);
    assertThatThrownBy(() -> aFollowUp().on("2020-07-01").to(consultation, entityManager))
        .isInstanceOf(NotYetHappened.class);
    aFollowUp().on("2020-02-03").to(consultation, entityManager);
    aFollowUp().on("2020-06-30").to(consultation, entityManager);
    assertThat(course(entityManager, consultation, ALL)).hasSize(2);
  }

  @Test
  void a_withdrawn_consultation_takes_nothing_up(EntityManager entityManager) {
    Consultation consultation = aConsultation().in(entityManager);
    consultation.withdraw(new Withdrawal(true, Instant.EPOCH, "T-001", "（架空）二重の記録"));

    assertThatThrownBy(() -> aFollowUp().to(consultation, entityManager))
        .isInstanceOf(RecordWithdrawn.class);
    assertThat(course(entityManager, consultation, ALL)).isEmpty();
  }

  @Test
  void somebody_elses_record_takes_nothing_up_and_tells_nothing(EntityManager entityManager) {
    Consultation foreign = aConsultation().at("miyagi-02").in(entityManager);
    Consultation own = aConsultation().at("miyagi-01").in(entityManager);
    Consultation restricted = aConsultation().at("miyagi-01").in(entityManager);
    restricted.restrictTo(Set.of("S-777"));
    for (Consultation each : List.of(foreign, own)) {
      aFollowUp().to(each, entityManager);
    }
    aFollowUp().to(restricted, entityManager, Scope.everywhere("S-777"));
    Scope ofOwn = Scope.ofStation(own.station(), "A-012");

    for (Consultation each : List.of(foreign, restricted)) {
      assertThatThrownBy(() -> aFollowUp().to(each, entityManager, ofOwn))
          .isInstanceOf(NoSuchConsultation.class);
      assertThat(course(entityManager, each, ofOwn)).isEmpty();
    }
    assertThat(course(entityManager, own, ofOwn)).hasSize(1);
    ScopeNet.spread(entityManager, ofOwn);
    assertThat(
            entityManager
                .createQuery("select e.consultation.id from ConsultationEvent e", Long.class)
                .getResultList())
        .containsExactly(own.id());
    ScopeNet.lift(entityManager);
  }

  @Test
  void a_token_of_another_consultation_is_refused_by_the_database(EntityManager entityManager) {
    Consultation one = aConsultation().in(entityManager);
    aFollowUp().withToken("twin").to(one, entityManager);
    new ConsultationEvents_(entityManager)
        .add(
            new ConsultationEvent(
                one, aFollowUp().withToken("twin").draft(), null, "A-012", Instant.EPOCH));

    assertThatThrownBy(entityManager::flush).isInstanceOf(PersistenceException.class);
  }

  @Test
  void the_overdue_are_counted_for_those_who_may_see_them(EntityManager entityManager) {
    Consultation own = aConsultation().receivedOn("2020-01-10").in(entityManager);
    Consultation foreign =
        aConsultation().receivedOn("2020-01-10").at("miyagi-02").in(entityManager);
    Consultation later = aConsultation().receivedOn("2020-06-20").in(entityManager);
    Consultation closed = aConsultation().receivedOn("2020-01-10").in(entityManager);
    Consultation withdrawn = aConsultation().receivedOn("2020-01-10").in(entityManager);
    for (Consultation each : List.of(own, foreign, later, closed, withdrawn)) {
      each.planCheck(new CheckTerm(30, 7));
    }
    aClosing(Closing.ADVISED).to(closed, entityManager);
    withdrawn.withdraw(new Withdrawal(true, Instant.EPOCH, "T-001", "（架空）二重の記録"));
    entityManager.flush();

    assertThat(overdue(entityManager, ALL)).isEqualTo(2);
    assertThat(overdue(entityManager, Scope.ofStation(own.station(), "A-012"))).isEqualTo(1);
    assertThat(overdue(entityManager, Scope.nothing())).isZero();
  }

  private static long overdue(EntityManager entityManager, Scope scope) {
    return new ConsultationEvents_(entityManager)
        .due(LocalDate.of(1950, 1, 1), AnEvent.TODAY.minusDays(1), scope.within(), scope.reader());
  }
}
