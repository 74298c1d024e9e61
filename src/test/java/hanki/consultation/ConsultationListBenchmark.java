package hanki.consultation;

import hanki.benchmark.BareList;
import hanki.benchmark.BenchmarkDatabase;
import hanki.benchmark.Duel;
import hanki.benchmark.ManyConsultations;
import hanki.consultation.ConsultationFilter.Order;
import hanki.identity.Scope;
import hanki.platform.Database;
import hanki.search.Folded;
import java.time.LocalDate;
import java.util.function.IntFunction;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The list of consultations over 100,000 of them: filters, sorting, words, opening one. The floor
 * is the same two questions, totals and 50 rows, in bare SQL. {@code mvn -Pbenchmark verify}
 */
@EnabledIfSystemProperty(named = "benchmark", matches = "true")
class ConsultationListBenchmark {

  private static final int RECORDS = Integer.getInteger("benchmark.records", 100_000);
  private static final Scope MIYAGI = new Scope("04/%", "B-001");
  private static DataSource source;
  private static SessionFactory factory;

  @BeforeAll
  static void fill() {
    source = BenchmarkDatabase.pool();
    factory = Database.fresh(source);
    ManyConsultations.write(source, RECORDS, Folded::form);
  }

  @Test
  void the_latest_50_of_all() {
    duel(
        "consultation.list latest",
        turn -> filter(null, null, null, Order.RECEIVED, false),
        "",
        BareList.LATEST,
        turn -> new Object[0]);
  }

  @Test
  void a_half_year() {
    duel(
        "consultation.list half-year",
        turn ->
            filter(
                null,
                ManyConsultations.firstDay(turn),
                ManyConsultations.firstDay(turn).plusMonths(6).minusDays(1),
                Order.RECEIVED,
                false),
        " and c.received_on between ? and ? ",
        BareList.LATEST,
        turn ->
            new Object[] {
              ManyConsultations.firstDay(turn + 7),
              ManyConsultations.firstDay(turn + 7).plusMonths(6).minusDays(1)
            });
  }

  @Test
  void a_year_by_loss() {
    duel(
        "consultation.list year by loss",
        turn ->
            filter(
                null,
                ManyConsultations.day(turn),
                ManyConsultations.day(turn).plusYears(1),
                Order.DAMAGE,
                false),
        " and c.received_on between ? and ? ",
        " order by coalesce(c.damage_yen, -1) desc, c.id desc",
        turn ->
            new Object[] {
              ManyConsultations.day(turn + 3), ManyConsultations.day(turn + 3).plusYears(1)
            });
  }

  @Test
  void by_station_from_the_first() {
    duel(
        "consultation.list from a day by station",
        turn -> filter(null, ManyConsultations.day(turn), null, Order.STATION, true),
        " and c.received_on >= ? ",
        " order by s.sort, c.id",
        turn -> new Object[] {ManyConsultations.day(turn + 3)});
  }

  @Test
  void a_word_that_few_have() {
    duel(
        "consultation.search rare word",
        turn -> filter("整理番号A" + turn, null, null, Order.RECEIVED, false),
        " and c.searchable like ? ",
        BareList.LATEST,
        turn -> new Object[] {"%" + Folded.form("整理番号A" + (turn + 500)) + "%"});
  }

  @Test
  void two_words_that_many_have() {
    duel(
        "consultation.search two words",
        turn -> filter("フィッシング 気仙沼", ManyConsultations.day(turn), null, Order.RECEIVED, false),
        " and c.searchable like ? and c.searchable like ? and c.received_on >= ? ",
        BareList.LATEST,
        turn ->
            new Object[] {
              "%" + Folded.form("フィッシング") + "%",
              "%" + Folded.form("気仙沼") + "%",
              ManyConsultations.day(turn + 3)
            });
  }

  @Test
  void opening_one() {
    Duel.of(
        "consultation.open",
        BenchmarkDatabase.name(),
        RECORDS,
        turn ->
            factory.inTransaction(
                session ->
                    new Consultations_(session)
                        .find(1_000_000L + turn * 997L, MIYAGI)
                        .orElseThrow()
                        .handlings()),
        turn ->
            BenchmarkDatabase.ask(
                source,
                "select c.*, s.*, n.*, p.* from consultation c join station s on s.id ="
                    + " c.station_id join category n on n.id = c.national_category_id join category"
                    + " p on p.id = c.reporting_category_id where c.id = ? and "
                    + BareList.SCOPE,
                1_000_500L + turn * 997L));
  }

  private static void duel(
      String name,
      IntFunction<ConsultationFilter> filter,
      String condition,
      String order,
      IntFunction<Object[]> parameters) {
    Duel.of(
        name,
        BenchmarkDatabase.name(),
        RECORDS,
        turn ->
            factory.inTransaction(
                session -> TestComplainants.finding(session).list(filter.apply(turn), MIYAGI, 0)),
        turn ->
            BareList.read(
                source,
                order.contains("s.") ? "join station s on s.id = c.station_id" : "",
                condition,
                order,
                parameters.apply(turn)));
  }

  private static ConsultationFilter filter(
      String words, LocalDate from, LocalDate to, Order order, boolean ascending) {
    return new ConsultationFilter(
        words, from, to, null, null, null, null, null, false, order, ascending);
  }
}
