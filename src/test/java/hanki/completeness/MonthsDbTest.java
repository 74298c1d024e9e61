package hanki.completeness;

import static hanki.completeness.DeliveryKind.DELIVERED;
import static hanki.completeness.DeliveryKind.NOTHING;
import static hanki.consultation.AConsultation.aConsultation;
import static hanki.incident.AnIncident.anIncident;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hanki.consultation.Consultation;
import hanki.consultation.TestConsultations;
import hanki.identity.StationNotYours;
import hanki.period.Half;
import hanki.period.HalfYear;
import hanki.period.Month;
import hanki.platform.Database;
import hanki.statistics.Completeness;
import hanki.statistics.Completeness.Gap;
import hanki.statistics.Measure;
import hanki.withdrawal.Withdrawal;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Delivered, nothing to deliver and not delivered are three things, and none of them is zero. */
@ExtendWith(Database.class)
class MonthsDbTest {

  private static final HalfYear FIRST_HALF = new HalfYear(2020, Half.FIRST);
  private static final HalfYear SECOND_HALF = new HalfYear(2020, Half.SECOND);

  @Test
  void delivered_nothing_and_silence_are_three_states(EntityManager entityManager) {
    aConsultation().at("miyagi-01").receivedOn("2020-05-03").in(entityManager);
    TestMonths months = TestMonths.of(entityManager);
    TestMonths.at("miyagi-01", entityManager).deliver("miyagi-01", 2020, 5, DELIVERED);
    TestMonths.at("miyagi-02", entityManager).deliver("miyagi-02", 2020, 5, NOTHING);

    assertThat(months.state("miyagi-01", 2020, 5)).isEqualTo(MonthState.DELIVERED);
    assertThat(months.state("miyagi-02", 2020, 5)).isEqualTo(MonthState.NOTHING);
    assertThat(months.state("miyagi-03", 2020, 5)).isEqualTo(MonthState.MISSING);
    assertThat(months.state("miyagi-01", 2020, 6)).isEqualTo(MonthState.MISSING);
    assertThat(months.state("miyagi-01", 2020, 7)).isEqualTo(MonthState.RUNNING);
    assertThat(months.state("miyagi-01", 2020, 4))
        .as("before anybody of the prefecture has spoken")
        .isEqualTo(MonthState.NOT_EXPECTED);
  }

  @Test
  void a_month_is_spoken_of_once_it_is_over_once_and_by_its_own_station(
      EntityManager entityManager) {
    TestMonths station = TestMonths.at("miyagi-01", entityManager);

    assertThatThrownBy(() -> station.deliver("miyagi-01", 2020, 7, NOTHING))
        .isInstanceOf(MonthNotOver.class);
    assertThatThrownBy(() -> station.deliver("miyagi-02", 2020, 6, NOTHING))
        .isInstanceOf(StationNotYours.class);
    station.deliver("miyagi-01", 2020, 6, NOTHING);
    assertThatThrownBy(() -> station.deliver("miyagi-01", 2020, 6, DELIVERED))
        .isInstanceOf(MonthDeliveredBefore.class);
  }

  @Test
  void a_station_with_records_did_not_have_nothing(EntityManager entityManager) {
    anIncident().at("miyagi-01").recognisedOn("2020-06-30").in(entityManager);

    assertThatThrownBy(() -> TestMonths.of(entityManager).deliver("miyagi-01", 2020, 6, NOTHING))
        .isInstanceOf(NothingButRecords.class)
        .hasMessageContaining("1");
  }

  @Test
  void a_word_that_is_taken_back_stays_with_its_reason_and_the_month_is_missing_again(
      EntityManager entityManager) {
    TestMonths months = TestMonths.of(entityManager);
    months.deliver("miyagi-02", 2020, 6, NOTHING);
    months.deliver("miyagi-01", 2020, 6, NOTHING);

    months.delivering().takeBack("miyagi-01", new Month(2020, 6), "（架空）相談が1件残っていた。");
    entityManager.flush();

    assertThat(months.state("miyagi-01", 2020, 6)).isEqualTo(MonthState.MISSING);
    assertThat(months.finding().month("miyagi-01", new Month(2020, 6)).said())
        .singleElement()
        .satisfies(
            said -> {
              assertThat(said.isStanding()).isFalse();
              assertThat(said.takenBackReason()).contains("残っていた");
            });
    months.deliver("miyagi-01", 2020, 6, DELIVERED);
    assertThat(months.finding().month("miyagi-01", new Month(2020, 6)).said()).hasSize(2);
  }

  @Test
  void figures_are_known_since_the_first_record_of_any_station(EntityManager entityManager) {
    assertThat(TestMonths.of(entityManager).completeness().since()).isEmpty();
    aConsultation().at("miyagi-01").receivedOn("2020-05-03").in(entityManager);
    anIncident().at("miyagi-02").recognisedOn("2020-04-30").in(entityManager);

    assertThat(TestMonths.of(entityManager).completeness().since())
        .contains(LocalDate.parse("2020-04-30"));
  }

  @Test
  void records_that_come_or_go_after_the_word_show(EntityManager entityManager) {
    Consultation first = aConsultation().at("miyagi-01").receivedOn("2020-06-01").in(entityManager);
    TestMonths months = TestMonths.of(entityManager);
    months.deliver("miyagi-01", 2020, 6, DELIVERED);
    aConsultation().at("miyagi-01").receivedOn("2020-06-30").in(entityManager);
    aConsultation().at("miyagi-01").receivedOn("2020-06-30").in(entityManager);

    StationMonth month = months.finding().month("miyagi-01", new Month(2020, 6)).month();
    assertThat(month.records()).isEqualTo(3);
    assertThat(month.change()).isEqualTo(2);

    first.withdraw(new Withdrawal(true, Instant.EPOCH, "T-001", "（架空）二重の記録"));
    entityManager.flush();
    assertThat(months.finding().month("miyagi-01", new Month(2020, 6)).month().change())
        .isEqualTo(1);
  }

  /** 若林警察署 was founded on 1 April 2019 (sql/reference/stations.csv). */
  @Test
  void a_station_owes_nothing_of_a_month_in_which_it_does_not_exist(EntityManager entityManager) {
    TestMonths months = TestMonths.of(entityManager);
    months.deliver("miyagi-01", 2019, 2, NOTHING);

    MonthMatrix matrix = months.finding().matrix(new HalfYear(2019, Half.FIRST));

    assertThat(matrix.lines())
        .filteredOn(line -> line.station().name().ja().startsWith("若林"))
        .singleElement()
        .satisfies(
            line ->
                assertThat(line.months())
                    .extracting(StationMonth::state)
                    .containsExactly(
                        MonthState.NOT_EXPECTED,
                        MonthState.NOT_EXPECTED,
                        MonthState.NOT_EXPECTED,
                        MonthState.MISSING,
                        MonthState.MISSING,
                        MonthState.MISSING));
  }

  @Test
  void figures_are_told_which_station_months_they_lack(EntityManager entityManager) {
    TestMonths months = TestMonths.of(entityManager);
    assertThat(months.completeness().gaps(FIRST_HALF)).as("nobody has spoken yet").isEmpty();

    months.deliver("miyagi-01", 2020, 6, NOTHING);

    Completeness completeness = months.completeness();
    List<Gap> gaps = completeness.gaps(FIRST_HALF);
    assertThat(gaps)
        .hasSize(months.finding().matrix(FIRST_HALF).lines().size() - 1)
        .allSatisfy(gap -> assertThat(gap.month()).isEqualTo(new Month(2020, 6)))
        .extracting(Gap::station)
        .doesNotContain("miyagi-01");
    assertThat(completeness.gaps(SECOND_HALF)).as("no month of it is over").isEmpty();
    Measure received = TestConsultations.figures(entityManager).measures().get(0);
    assertThat(completeness.covers(received)).isTrue();
  }

  @Test
  void an_officer_is_reminded_of_the_own_stations_only(EntityManager entityManager) {
    TestMonths.of(entityManager).deliver("miyagi-03", 2020, 5, NOTHING);

    assertThat(TestMonths.at("miyagi-01", entityManager).finding().ownWork().missing())
        .isEqualTo(2);
    assertThat(TestMonths.at("miyagi-03", entityManager).finding().ownWork().missing())
        .isEqualTo(1);
    int stations = TestMonths.of(entityManager).finding().matrix(FIRST_HALF).lines().size();
    assertThat(TestMonths.of(entityManager).finding().ownWork().missing())
        .isEqualTo(2L * stations - 1);
  }

  @Test
  void the_sample_speaks_of_every_month_but_those_that_are_late(EntityManager entityManager) {
    aConsultation().at("miyagi-01").receivedOn("2020-05-03").in(entityManager);
    TestMonths months = TestMonths.of(entityManager);

    months.loading().load(new Month(2020, 4), Set.of("miyagi-02"), "A-001");
    entityManager.flush();

    assertThat(months.state("miyagi-01", 2020, 5)).isEqualTo(MonthState.DELIVERED);
    assertThat(months.state("miyagi-03", 2020, 5)).isEqualTo(MonthState.NOTHING);
    assertThat(months.finding().matrix(FIRST_HALF).missing())
        .singleElement()
        .satisfies(
            missing -> {
              assertThat(missing.station().code()).isEqualTo("miyagi-02");
              assertThat(missing.month()).isEqualTo(new Month(2020, 6));
            });
  }
}
