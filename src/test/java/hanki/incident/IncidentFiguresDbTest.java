package hanki.incident;

import static hanki.incident.AnIncident.anIncident;
import static org.assertj.core.api.Assertions.assertThat;

import hanki.guidance.TestGuidance;
import hanki.identity.Scope;
import hanki.period.Half;
import hanki.period.HalfYear;
import hanki.period.Period;
import hanki.statistics.Breakdown;
import hanki.statistics.Cell;
import hanki.statistics.FigureSource;
import hanki.statistics.FigureSourceContract;
import hanki.statistics.LossBand;
import hanki.statistics.Measure;
import hanki.withdrawal.Withdrawal;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class IncidentFiguresDbTest extends FigureSourceContract {

  private static final Period FIRST_HALF = new HalfYear(2020, Half.FIRST);
  private static final Period SECOND_HALF = new HalfYear(2020, Half.SECOND);

  @Override
  protected FigureSource source(EntityManager entityManager) {
    return new IncidentFigures(
        new CountedIncidents_(entityManager), TestGuidance.methods(entityManager));
  }

  @Override
  protected void records(EntityManager entityManager) {
    String[] days = {
      "2019-01-01", "2019-06-30", "2019-07-01", "2019-12-31",
      "2020-01-01", "2020-06-30", "2020-07-01", "2020-12-31"
    };
    String[] offences = {"ua-access", "computer-fraud", "child-porn"};
    String[] reportings = {"banking", "cashless", "other"};
    CyberJudgement[] judgements = CyberJudgement.values();
    for (int i = 0; i < 96; i++) {
      AnIncident incident =
          anIncident()
              .recognisedOn(days[i % days.length])
              .of(offences[i % offences.length])
              .reportedAs(reportings[(i / 2) % reportings.length])
              .at("miyagi-0" + (1 + i % 4))
              .judged(i % 7 == 0 ? judgements[i % judgements.length] : CyberJudgement.CYBER);
      switch (i % 4) {
        case 0 -> incident.moving(100_000L + i, i % 3 == 0 ? 100_000L + i : 7L * i);
        case 1 -> incident.losing(1_000L + i);
        default -> incident.losing(0);
      }
      incident.in(entityManager);
    }
  }

  @Override
  protected Scope narrow(EntityManager entityManager) {
    return scopeOf(entityManager, "miyagi-02");
  }

  private long figure(EntityManager entityManager, Measure measure, Period period) {
    return source(entityManager).cells(measure, period, Breakdown.NONE).get(0).value();
  }

  @Test
  void an_incident_counts_on_the_day_recognised_not_on_the_day_it_occurred(
      EntityManager entityManager) {
    anIncident().occurred("2020-06-30", null).recognisedOn("2020-07-01").in(entityManager);

    assertThat(figure(entityManager, IncidentFigures.RECOGNISED, FIRST_HALF)).isZero();
    assertThat(figure(entityManager, IncidentFigures.RECOGNISED, SECOND_HALF)).isEqualTo(1);
  }

  @Test
  void a_withdrawn_incident_counts_neither_as_a_case_nor_with_its_loss(
      EntityManager entityManager) {
    Incident twice = anIncident().losing(100).in(entityManager);
    twice.withdraw(new Withdrawal(true, Instant.EPOCH, "T-001", "（架空）二重の記録"));
    entityManager.flush();

    assertThat(figure(entityManager, IncidentFigures.RECOGNISED, FIRST_HALF)).isZero();
    assertThat(figure(entityManager, IncidentFigures.LOSS, FIRST_HALF)).isZero();
  }

  @Test
  void only_incidents_judged_cyber_are_counted(EntityManager entityManager) {
    for (CyberJudgement judgement : CyberJudgement.values()) {
      anIncident().judged(judgement).losing(100).in(entityManager);
    }

    assertThat(figure(entityManager, IncidentFigures.RECOGNISED, FIRST_HALF)).isEqualTo(1);
    assertThat(figure(entityManager, IncidentFigures.LOSS, FIRST_HALF)).isEqualTo(100);
  }

  @Test
  void no_state_of_the_investigation_takes_an_incident_out_of_the_count(
      EntityManager entityManager) {
    for (InvestigationState state : InvestigationState.values()) {
      anIncident().in(state).in(entityManager);
    }

    assertThat(figure(entityManager, IncidentFigures.RECOGNISED, FIRST_HALF))
        .isEqualTo(InvestigationState.values().length);
  }

  @Test
  void an_act_of_several_offences_is_one_incident_under_its_main_offence(
      EntityManager entityManager) {
    anIncident().of("computer-fraud", "ua-access", "record-use").in(entityManager);

    assertThat(
            source(entityManager).cells(IncidentFigures.RECOGNISED, FIRST_HALF, Breakdown.OFFENCE))
        .containsExactly(new Cell("2", 1L));
  }

  @Test
  void what_is_called_occurred_is_the_same_count_of_unauthorised_transfers_only(
      EntityManager entityManager) {
    anIncident().reportedAs("banking").in(entityManager);
    anIncident().reportedAs("cashless").in(entityManager);

    assertThat(figure(entityManager, IncidentFigures.OCCURRED, FIRST_HALF)).isEqualTo(1);
    assertThat(figure(entityManager, IncidentFigures.RECOGNISED, FIRST_HALF)).isEqualTo(2);
  }

  @Test
  void the_loss_is_all_that_was_ordered_and_the_net_loss_is_without_what_was_stopped(
      EntityManager entityManager) {
    anIncident().moving(500_000, 120_000).in(entityManager);
    anIncident().losing(18_400).in(entityManager);

    assertThat(figure(entityManager, IncidentFigures.LOSS, FIRST_HALF)).isEqualTo(518_400);
    assertThat(figure(entityManager, IncidentFigures.NET_LOSS, FIRST_HALF)).isEqualTo(398_400);
  }

  @Test
  void an_incident_without_money_is_behind_no_amount(EntityManager entityManager) {
    anIncident().in(entityManager);
    anIncident().moving(500, 500).in(entityManager);

    assertThat(behind(entityManager, IncidentFigures.LOSS)).isEqualTo(1);
    assertThat(behind(entityManager, IncidentFigures.NET_LOSS)).isZero();
  }

  private long behind(EntityManager entityManager, Measure measure) {
    return source(entityManager)
        .contributions(
            hanki.statistics.Behind.recorded(
                hanki.statistics.FigureAddress.total(measure, FIRST_HALF)),
            Scope.nothing())
        .records();
  }

  /** The bands of the query are those of the values: each bound, and a yen below it. */
  @Test
  void incidents_are_told_apart_by_their_band_of_loss(EntityManager entityManager) {
    for (long bound : new long[] {100_000, 1_000_000, 10_000_000}) {
      anIncident().losing(bound - 1).in(entityManager);
      anIncident().losing(bound).in(entityManager);
    }
    anIncident().losing(0).in(entityManager);
    anIncident().in(entityManager);
    anIncident().moving(300, 300).in(entityManager);

    assertThat(source(entityManager).cells(IncidentFigures.RECOGNISED, FIRST_HALF, Breakdown.LOSS))
        .containsExactlyInAnyOrder(
            new Cell(LossBand.of(0).code(), 2L),
            new Cell(LossBand.of(300).code(), 2L),
            new Cell(LossBand.of(100_000).code(), 2L),
            new Cell(LossBand.of(1_000_000).code(), 2L),
            new Cell(LossBand.of(10_000_000).code(), 1L));
  }
}
