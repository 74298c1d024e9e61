package hanki.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import hanki.benchmark.BenchmarkDatabase;
import hanki.benchmark.Duel;
import hanki.benchmark.ManyConsultations;
import hanki.period.HalfYear;
import hanki.platform.Database;
import hanki.reference.TestReference;
import hanki.statistics.Behind;
import hanki.statistics.Breakdown;
import hanki.statistics.FigureBook;
import hanki.statistics.FigureRow;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The half-year table with both comparisons over 1,000,000 consultations in ten years. The floor is
 * the same three counts as bare SQL, each code asked for once a row. {@code mvn -Pbenchmark verify}
 */
@EnabledIfSystemProperty(named = "benchmark", matches = "true")
class HalfYearTableBenchmark {

  private static final int RECORDS = Integer.getInteger("benchmark.figures", 1_000_000);
  private static final String COUNTED =
      " where c.received_on between ? and ? and c.kind = 'CONSULTATION' and c.withdrawn = false";

  private static DataSource source;
  private static SessionFactory factory;

  @BeforeAll
  static void fill() {
    source = BenchmarkDatabase.pool();
    factory = Database.fresh(source);
    ManyConsultations.write(source, RECORDS, String::toString);
  }

  @ParameterizedTest
  @CsvSource({
    "CATEGORY, category, national_category_id",
    "REPORTING, category, reporting_category_id",
    "STATION, station, station_id"
  })
  void rows_with_both_comparisons(Breakdown breakdown, String table, String column) {
    String grouped =
        "select (select k.code from %s k where k.id = c.%s), count(*) from consultation c"
            .formatted(table, column);
    Duel.of(
        "half-year table by " + breakdown.code(),
        BenchmarkDatabase.name(),
        RECORDS,
        turn -> rows(half(turn), breakdown),
        turn ->
            compared(half(turn + 9))
                .forEach(
                    each ->
                        BenchmarkDatabase.ask(
                            source,
                            grouped + COUNTED + " group by c." + column,
                            each.firstDay(),
                            each.lastDay())));
  }

  @Test
  void the_same_half_in_ten_times_the_history() {
    DataSource year = BenchmarkDatabase.pool();
    SessionFactory ofOneYear = Database.fresh(year);
    LocalDate newYear = LocalDate.of(2020, 1, 1);
    ManyConsultations.write(year, newYear, 366, RECORDS / 10, String::toString);

    Duel.of(
        "one half in ten times the history",
        BenchmarkDatabase.name(),
        RECORDS,
        turn -> cells(factory, newYear, turn),
        turn -> cells(ofOneYear, newYear, turn));
  }

  private static void cells(SessionFactory factory, LocalDate newYear, int turn) {
    HalfYear half = HalfYear.containing(newYear.plusMonths(6L * (turn % 2)));
    factory.inTransaction(
        session ->
            new ConsultationFigures(new Consultations_(session))
                .cells(Behind.all(ConsultationFigures.RECEIVED, half), Breakdown.CATEGORY));
  }

  @Test
  void the_total_with_both_comparisons() {
    Duel.of(
        "half-year total",
        BenchmarkDatabase.name(),
        RECORDS,
        turn ->
            factory.inTransaction(
                session -> {
                  FigureBook book = book(session);
                  book.total(ConsultationFigures.RECEIVED, half(turn));
                }),
        turn ->
            compared(half(turn + 9))
                .forEach(
                    each ->
                        BenchmarkDatabase.ask(
                            source,
                            "select count(*) from consultation c" + COUNTED,
                            each.firstDay(),
                            each.lastDay())));
  }

  @Test
  void every_record_of_the_half_is_counted() {
    LocalDate first = ManyConsultations.firstDay(0);

    assertThat(
            rows(HalfYear.containing(first), Breakdown.CATEGORY).stream()
                .mapToLong(row -> row.now().value())
                .sum())
        .isBetween(RECORDS / 25L, RECORDS / 20L);
  }

  private static HalfYear half(int turn) {
    return HalfYear.containing(ManyConsultations.firstDay(2 + turn % 18));
  }

  private static Stream<HalfYear> compared(HalfYear half) {
    return Stream.of(half, half.sameLastYear(), half.previous());
  }

  private static List<FigureRow> rows(HalfYear half, Breakdown breakdown) {
    return factory.fromTransaction(
        session -> book(session).rows(ConsultationFigures.RECEIVED, half, breakdown));
  }

  private static FigureBook book(org.hibernate.Session session) {
    return new FigureBook(
        List.of(new ConsultationFigures(new Consultations_(session))), TestReference.of(session));
  }
}
