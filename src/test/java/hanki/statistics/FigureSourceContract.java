package hanki.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import hanki.identity.Scope;
import hanki.period.CalendarYear;
import hanki.period.Half;
import hanki.period.HalfYear;
import hanki.period.Month;
import hanki.period.Period;
import hanki.platform.Database;
import hanki.reference.CategoryScheme;
import hanki.reference.TestReference;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.hibernate.query.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What every source of figures has to keep. */
@ExtendWith(Database.class)
public abstract class FigureSourceContract {

  private static final List<Period> PERIODS =
      List.of(
          new HalfYear(2019, Half.FIRST),
          new HalfYear(2019, Half.SECOND),
          new HalfYear(2020, Half.FIRST),
          new HalfYear(2020, Half.SECOND),
          new CalendarYear(2019),
          new CalendarYear(2020));

  /** The source over the test's database. */
  protected abstract FigureSource source(EntityManager entityManager);

  /** Records in several halves, rows and stations; the edges of the halves among them. */
  protected abstract void records(EntityManager entityManager);

  /** A scope that sees some of the records. */
  protected abstract Scope narrow(EntityManager entityManager);

  /** The law of the house: a figure is exactly what its records contribute. */
  @Test
  void every_figure_is_the_sum_of_its_records(EntityManager entityManager) {
    records(entityManager);
    FigureSource source = source(entityManager);
    long figures = 0;

    for (Measure measure : source.measures()) {
      for (Period period : PERIODS) {
        for (Figure figure : figures(source, measure, period)) {
          figures++;
          assertThat(contributed(source, figure.address(), Scope.everywhere("A-012")))
              .as(figure.address().toString())
              .isEqualTo(figure.value());
          assertThat(frozen(source, figure))
              .as("frozen: " + figure.address())
              .isEqualTo(figure.value());
          assertThat(source.contributions(Behind.recorded(figure.address()), Scope.nothing()).sum())
              .as("summed in the database: " + figure.address())
              .isEqualTo(figure.value());
        }
      }
    }

    assertThat(figures).as("figures walked").isGreaterThan(20);
  }

  /** What is kept of the records when a figure is published; each of them once. */
  private static long frozen(FigureSource source, Figure figure) {
    List<CountedRecord> counted = source.counted(Behind.recorded(figure.address()));
    assertThat(counted.stream().map(each -> each.feature() + each.id()))
        .as(figure.address().toString())
        .doesNotHaveDuplicates();
    return counted.stream().mapToLong(CountedRecord::contribution).sum();
  }

  @Test
  void no_figure_depends_on_who_looks_only_the_list_behind_it_does(EntityManager entityManager) {
    records(entityManager);
    FigureSource source = source(entityManager);
    Scope narrow = narrow(entityManager);

    for (Measure measure : source.measures()) {
      for (Figure figure : figures(source, measure, new CalendarYear(2020))) {
        assertThat(contributed(source, figure.address(), narrow)).isEqualTo(figure.value());
        assertThat(source.contributions(Behind.recorded(figure.address()), narrow).visible())
            .isEqualTo(
                read(source, figure.address(), narrow).stream()
                    .filter(RecordReference::visible)
                    .count());
      }
    }
  }

  @Test
  void the_halves_of_a_year_are_counted_apart_and_add_up_to_it_where_the_measure_does(
      EntityManager entityManager) {
    records(entityManager);
    FigureSource source = source(entityManager);

    for (Measure measure : source.measures().stream().filter(Measure::addsUp).toList()) {
      assertThat(total(source, measure, new CalendarYear(2020)))
          .isEqualTo(
              total(source, measure, new HalfYear(2020, Half.FIRST))
                  + total(source, measure, new HalfYear(2020, Half.SECOND)));
    }
  }

  @Test
  void rows_add_up_to_the_total_unless_one_record_can_stand_in_several(
      EntityManager entityManager) {
    records(entityManager);
    FigureSource source = source(entityManager);
    Period year = new CalendarYear(2020);

    for (Measure measure : source.measures()) {
      for (Breakdown breakdown : measure.breakdowns()) {
        if (!breakdown.overlaps()) {
          assertThat(source.cells(measure, year, breakdown).stream().mapToLong(Cell::value).sum())
              .as(measure.code() + " by " + breakdown)
              .isEqualTo(total(source, measure, year));
        }
      }
    }
  }

  /** The same law for every version of every classification, the row without a place included. */
  @Test
  void rows_of_every_classification_are_sums_of_their_records_and_add_up_to_the_total(
      EntityManager entityManager) {
    records(entityManager);
    FigureSource source = source(entityManager);
    FigureBook book = new FigureBook(List.of(source), TestReference.of(entityManager));
    Period year = new CalendarYear(2020);

    for (Measure measure : source.measures()) {
      for (Breakdown breakdown : measure.breakdowns()) {
        for (CategoryScheme version : book.versions(breakdown)) {
          List<FigureRow> rows = book.rows(measure, year, new Split(breakdown, version.code()));
          assertThat(rows.stream().mapToLong(row -> row.now().value()).sum())
              .as(measure.code() + " in " + version.code())
              .isEqualTo(total(source, measure, year));
          for (FigureRow row : rows) {
            assertThat(book.contributions(row.now().address(), Scope.nothing()).sum())
                .as(row.now().address().toString())
                .isEqualTo(row.now().value())
                .isEqualTo(book.figure(row.now().address()).value());
          }
        }
      }
    }
  }

  /** The law of the house again, for records that have a row of another breakdown in common. */
  @Test
  void figures_among_some_of_the_records_are_sums_of_their_records_and_add_up(
      EntityManager entityManager) {
    records(entityManager);
    FigureSource source = source(entityManager);
    Period year = new CalendarYear(2020);

    for (Measure measure : source.measures()) {
      for (Breakdown common : measure.breakdowns()) {
        for (Cell cell : source.cells(measure, year, common)) {
          Condition condition = new Condition(Split.recorded(common), cell.code());
          for (Breakdown rows : measure.breakdowns()) {
            if (rows != common) {
              addUpAmong(source, measure, condition, rows, cell.value());
            }
          }
        }
      }
    }
  }

  @Test
  void every_cell_of_a_table_by_two_breakdowns_is_the_sum_of_its_records(
      EntityManager entityManager) {
    records(entityManager);
    FigureSource source = source(entityManager);
    CountingTables tables = new CountingTables(List.of(source), TestReference.of(entityManager));
    Period year = new CalendarYear(2020);

    for (Measure measure : source.measures()) {
      Split rows = Split.recorded(measure.usualBreakdown());
      for (Breakdown across : measure.breakdowns()) {
        if (across != measure.usualBreakdown() && !across.isOpenEnded()) {
          Columns columns = Columns.across(Split.recorded(across), year);
          FigureTable table = tables.table(new Question(measure.code(), rows, columns, List.of()));
          table.lines().forEach(line -> add(source, line, across));
          assertThat(table.total().sum().value()).isEqualTo(total(source, measure, year));
        }
      }
    }
  }

  /** The difference between two years, explained by every breakdown, and without its largest. */
  @Test
  void what_the_rows_add_to_a_difference_adds_up_to_it(EntityManager entityManager) {
    records(entityManager);
    FigureSource source = source(entityManager);
    ExplainingChanges explaining =
        new ExplainingChanges(List.of(source), TestReference.of(entityManager));

    for (Measure measure : source.measures()) {
      ChangeExplained explained =
          explaining.explain(
              FigureAddress.total(measure, new CalendarYear(2020)),
              new HalfYear(2019, Half.FIRST),
              Scope.nothing());
      long difference = explained.change().difference();
      assertThat(explained.parts()).isNotEmpty();
      for (ChangeExplained.Part part : explained.parts()) {
        assertThat(part.sum()).as(measure.code() + " by " + part.breakdown()).isEqualTo(difference);
        assertThat(
                part.first(3).stream().mapToLong(move -> move.change().difference()).sum()
                    + part.rest(3))
            .isEqualTo(difference);
      }
      assertThat(explained.withoutLargest().after() + explained.nowLargest().most())
          .isEqualTo(explained.now().value());
      assertThat(explained.chance().isPresent()).isEqualTo(!measure.isMoney());
    }
  }

  private static void add(FigureSource source, FigureTable.Line line, Breakdown across) {
    for (Figure figure : line.figures()) {
      if (figure.value() != 0) {
        assertThat(source.contributions(Behind.recorded(figure.address()), Scope.nothing()).sum())
            .as(figure.address().toString())
            .isEqualTo(figure.value());
      }
    }
    if (!across.overlaps()) {
      assertThat(line.figures().stream().mapToLong(Figure::value).sum())
          .as(line.label().ja())
          .isEqualTo(line.sum().value());
    }
  }

  @Test
  void a_table_over_time_says_of_each_period_what_the_book_says(EntityManager entityManager) {
    records(entityManager);
    FigureSource source = source(entityManager);
    FigureBook book = new FigureBook(List.of(source), TestReference.of(entityManager));
    CountingTables tables = new CountingTables(List.of(source), TestReference.of(entityManager));

    for (Measure measure : source.measures()) {
      for (Period last : List.of(new HalfYear(2020, Half.SECOND), new Month(2020, 6))) {
        Question question =
            new Question(
                measure.code(),
                Split.recorded(measure.usualBreakdown()),
                Columns.periods(last, 3),
                List.of());
        FigureTable table = tables.table(question);
        assertThat(table.columns()).extracting(FigureTable.Column::period).endsWith(last);
        for (FigureTable.Line line : table.lines()) {
          assertThat(line.figures())
              .allSatisfy(each -> assertThat(book.figure(each.address())).isEqualTo(each));
        }
        assertThat(table.total().figures())
            .allSatisfy(each -> assertThat(book.figure(each.address())).isEqualTo(each));
      }
    }
  }

  private static void addUpAmong(
      FigureSource source, Measure measure, Condition condition, Breakdown rows, long all) {
    Period year = new CalendarYear(2020);
    Behind among =
        new Behind(measure.code(), year, Map.of(condition.breakdown(), List.of(condition.code())));
    List<Cell> cells = source.cells(among, rows);
    for (Cell cell : cells) {
      FigureAddress address =
          new FigureAddress(
              measure.code(), year, Split.recorded(rows), cell.code(), List.of(condition));
      assertThat(source.contributions(Behind.recorded(address), Scope.nothing()).sum())
          .as(address.toString())
          .isEqualTo(cell.value());
    }
    if (!rows.overlaps()) {
      assertThat(cells.stream().mapToLong(Cell::value).sum())
          .as(measure.code() + " by " + rows + " among " + condition)
          .isEqualTo(all);
    }
  }

  @Test
  void the_largest_records_are_those_that_contribute_most(EntityManager entityManager) {
    records(entityManager);
    FigureSource source = source(entityManager);

    for (Measure measure : source.measures()) {
      Behind all = Behind.all(measure, new CalendarYear(2020));
      List<Long> largest =
          source.largest(all, Scope.nothing(), 5).stream()
              .map(RecordReference::contribution)
              .toList();
      List<Long> most =
          read(source, FigureAddress.total(measure, new CalendarYear(2020)), Scope.nothing())
              .stream()
              .map(RecordReference::contribution)
              .sorted(Comparator.reverseOrder())
              .limit(5)
              .toList();
      assertThat(largest).as(measure.code()).isSortedAccordingTo(Comparator.reverseOrder());
      if (most.stream().anyMatch(each -> each > 1)) {
        assertThat(largest).as(measure.code()).isEqualTo(most);
      } else {
        assertThat(largest.stream().mapToLong(Long::longValue).sum())
            .as(measure.code() + ": of cases that several records belong to, or none")
            .isLessThanOrEqualTo(total(source, measure, new CalendarYear(2020)));
      }
    }
  }

  private static long total(FigureSource source, Measure measure, Period period) {
    return source.cells(measure, period, Breakdown.NONE).get(0).value();
  }

  private static List<Figure> figures(FigureSource source, Measure measure, Period period) {
    List<Figure> figures = new ArrayList<>();
    List<Breakdown> breakdowns = new ArrayList<>(measure.breakdowns());
    breakdowns.add(Breakdown.NONE);
    for (Breakdown breakdown : breakdowns) {
      for (Cell cell : source.cells(measure, period, breakdown)) {
        figures.add(
            new Figure(
                new FigureAddress(measure.code(), period, breakdown, cell.code()), cell.value()));
      }
    }
    return figures;
  }

  private static long contributed(FigureSource source, FigureAddress address, Scope scope) {
    return read(source, address, scope).stream().mapToLong(RecordReference::contribution).sum();
  }

  private static List<RecordReference> read(
      FigureSource source, FigureAddress address, Scope scope) {
    List<RecordReference> all = new ArrayList<>();
    List<RecordReference> page = source.records(Behind.recorded(address), scope, Page.page(50, 0));
    for (int number = 1; !page.isEmpty(); number++) {
      all.addAll(page);
      page = source.records(Behind.recorded(address), scope, Page.page(50, number));
    }
    return all;
  }

  /** The scope of one station. */
  protected static Scope scopeOf(EntityManager entityManager, String station) {
    return Scope.ofStation(
        TestReference.of(entityManager).stations().stream()
            .filter(each -> each.code().equals(station))
            .findFirst()
            .orElseThrow(),
        "A-012");
  }
}
