package hanki.consultation;

import static hanki.consultation.AConsultation.aConsultation;
import static org.assertj.core.api.Assertions.assertThat;

import hanki.identity.Scope;
import hanki.period.Half;
import hanki.period.HalfYear;
import hanki.period.Period;
import hanki.statistics.Breakdown;
import hanki.statistics.Cell;
import hanki.statistics.FigureSource;
import hanki.statistics.FigureSourceContract;
import hanki.withdrawal.Withdrawal;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class ConsultationFiguresDbTest extends FigureSourceContract {

  private static final Period FIRST_HALF = new HalfYear(2020, Half.FIRST);
  private static final Period SECOND_HALF = new HalfYear(2020, Half.SECOND);

  @Override
  protected FigureSource source(EntityManager entityManager) {
    return new ConsultationFigures(new Consultations_(entityManager));
  }

  @Override
  protected void records(EntityManager entityManager) {
    String[] days = {
      "2019-01-01",
      "2019-06-30",
      "2019-07-01",
      "2019-12-31",
      "2020-01-01",
      "2020-06-30",
      "2020-07-01",
      "2020-12-31"
    };
    String[] categories = {"fraud", "access", "spam"};
    String[] reportings = {"fake-site", "banking", "other"};
    for (int i = 0; i < 72; i++) {
      aConsultation()
          .receivedOn(days[i % days.length])
          .in(categories[i % categories.length])
          .reportedAs(reportings[(i / 2) % reportings.length])
          .at("miyagi-0" + (1 + i % 4))
          .about(i % 5 == 0 ? new String[] {"phishing", "sms"} : new String[0])
          .ofKind(i % 7 == 0 ? ConsultationKind.INFORMATION : ConsultationKind.CONSULTATION)
          .in(entityManager);
    }
  }

  @Override
  protected Scope narrow(EntityManager entityManager) {
    return scopeOf(entityManager, "miyagi-02");
  }

  private long received(EntityManager entityManager, Period period) {
    return source(entityManager)
        .cells(ConsultationFigures.RECEIVED, period, Breakdown.NONE)
        .get(0)
        .value();
  }

  @Test
  void a_consultation_received_on_30_June_is_counted_in_the_first_half(
      EntityManager entityManager) {
    aConsultation().receivedOn("2020-06-30").in(entityManager);

    assertThat(received(entityManager, FIRST_HALF)).isEqualTo(1);
    assertThat(received(entityManager, SECOND_HALF)).isZero();
  }

  @Test
  void a_withdrawn_consultation_stops_counting_and_counts_again_when_that_is_taken_back(
      EntityManager entityManager) {
    Consultation twice = aConsultation().receivedOn("2020-06-30").in(entityManager);
    aConsultation().receivedOn("2020-06-30").in(entityManager);

    twice.withdraw(new Withdrawal(true, Instant.EPOCH, "T-001", "（架空）二重の記録"));
    entityManager.flush();
    assertThat(received(entityManager, FIRST_HALF)).isEqualTo(1);

    twice.withdraw(Withdrawal.NONE);
    entityManager.flush();
    assertThat(received(entityManager, FIRST_HALF)).isEqualTo(2);
  }

  @Test
  void a_consultation_received_on_1_July_is_counted_in_the_second_half(
      EntityManager entityManager) {
    aConsultation().receivedOn("2020-07-01").in(entityManager);

    assertThat(received(entityManager, FIRST_HALF)).isZero();
    assertThat(received(entityManager, SECOND_HALF)).isEqualTo(1);
  }

  @Test
  void the_half_does_not_depend_on_the_time_zone_of_the_server(EntityManager entityManager) {
    TimeZone before = TimeZone.getDefault();
    try {
      for (String zone : List.of("UTC", "Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Tokyo")) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        aConsultation().receivedOn("2018-06-30").in(entityManager);
        aConsultation().receivedOn("2018-07-01").in(entityManager);
        entityManager.clear();
      }

      assertThat(received(entityManager, new HalfYear(2018, Half.FIRST))).isEqualTo(4);
      assertThat(received(entityManager, new HalfYear(2018, Half.SECOND))).isEqualTo(4);
    } finally {
      TimeZone.setDefault(before);
    }
  }

  @Test
  void only_consultations_are_counted_not_information_reports_complaints_or_requests(
      EntityManager entityManager) {
    for (ConsultationKind kind : ConsultationKind.values()) {
      aConsultation().receivedOn("2020-03-01").ofKind(kind).in(entityManager);
    }

    assertThat(received(entityManager, FIRST_HALF)).isEqualTo(1);
  }

  @Test
  void a_consultation_with_two_themes_stands_in_both_rows(EntityManager entityManager) {
    aConsultation().receivedOn("2020-03-01").about("phishing", "sms").in(entityManager);

    assertThat(
            source(entityManager).cells(ConsultationFigures.RECEIVED, FIRST_HALF, Breakdown.THEME))
        .containsExactlyInAnyOrder(new Cell("phishing", 1L), new Cell("sms", 1L));
  }
}
