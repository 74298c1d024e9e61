package hanki.sample;

import static org.assertj.core.api.Assertions.assertThat;

import hanki.consultation.TestConsultations;
import hanki.identity.Scope;
import hanki.period.Half;
import hanki.period.HalfYear;
import hanki.period.Period;
import hanki.platform.Database;
import hanki.reference.TestReference;
import hanki.statistics.Behind;
import hanki.statistics.Breakdown;
import hanki.statistics.Figure;
import hanki.statistics.FigureAddress;
import hanki.statistics.FigureBook;
import hanki.statistics.FigureRow;
import hanki.statistics.FigureSource;
import hanki.statistics.Measure;
import hanki.statistics.RecordReference;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.hibernate.query.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The law of the house, walked through all of the sample: every measure, every half, every
 * breakdown. A figure is what its records contribute, whoever looks.
 */
class EveryFigureDbTest {

  private static final List<Period> HALVES =
      Stream.concat(
              Stream.iterate(new HalfYear(2018, Half.FIRST), HalfYear::next).limit(6),
              Stream.of(new HalfYear(2025, Half.SECOND)))
          .map(Period.class::cast)
          .toList();

  private static SessionFactory factory;
  private static EntityManager session;

  /** In one transaction that is never committed: it is no command of an officer. */
  @BeforeAll
  static void load() {
    factory = Database.fresh();
    session = factory.createEntityManager();
    session.getTransaction().begin();
    TestSamples.load(session);
    TestSamples.loadRecent(session);
    TestSamples.loadShared(session);
    TestSamples.takeOverFakeSites(session);
  }

  @AfterAll
  static void close() {
    session.getTransaction().rollback();
    session.close();
    factory.close();
  }

  @Test
  void every_figure_of_the_sample_is_the_sum_of_its_records() {
    List<Figure> walked = new ArrayList<>();
    FigureBook book = new FigureBook(TestSamples.allSources(session), TestReference.of(session));
    for (Measure measure : book.measures()) {
      for (Period half : HALVES) {
        figures(book, measure, half)
            .forEach(
                figure -> {
                  walked.add(figure);
                  assertThat(book.contributions(figure.address(), Scope.nothing()).sum())
                      .as(figure.address().toString())
                      .isEqualTo(figure.value());
                });
      }
    }

    assertThat(
            walked.stream()
                .filter(figure -> figure.value() > 0)
                .map(figure -> figure.address().measure())
                .distinct())
        .as("measures that count something")
        .containsExactlyInAnyOrderElementsOf(book.measures().stream().map(Measure::code).toList());
    assertThat(walked).hasSizeGreaterThan(1_000);
    assertThat(walked.stream().filter(figure -> figure.value() > 0)).hasSizeGreaterThan(500);
  }

  /** 宮城県警察の統計, https://www.police.pref.miyagi.jp/cyber/toukei.html: 増減 －25, －527. */
  @Test
  void Reiwa_7_against_Reiwa_6_is_what_was_published() {
    FigureBook book = new FigureBook(TestSamples.allSources(session), TestReference.of(session));

    assertThat(total(book, "clearance.cases", 2025)).isEqualTo(303);
    assertThat(total(book, "clearance.cases", 2024)).isEqualTo(328);
    assertThat(total(book, "consultation.received", 2025)).isEqualTo(2_964);
    assertThat(total(book, "consultation.received", 2024)).isEqualTo(3_491);
  }

  /** 警察庁 令和2年上半期の広報資料: 608件のうち詐欺 286件 (47.0％), 不審メール・不審サイト 115件 (18.9％). */
  @Test
  void the_608_reports_on_COVID_19_stand_one_by_one() {
    FigureBook book = new FigureBook(TestSamples.allSources(session), TestReference.of(session));
    HalfYear half = new HalfYear(2020, Half.FIRST);
    Measure reported = book.measure("survey.reported");

    assertThat(book.counts(reported, half, Breakdown.SURVEY_CLASS))
        .containsEntry("covid19.fraud", 286L)
        .containsEntry("covid19.suspicious", 115L);
    FigureAddress all = FigureAddress.total(reported, half);
    assertThat(book.figure(all).value()).isEqualTo(608);
    assertThat(book.counted(all)).hasSize(608).allMatch(each -> each.contribution() == 1);
  }

  private static long total(FigureBook book, String measure, int year) {
    return book.figure(FigureAddress.parse(measure + "/" + year + "/-/-")).value();
  }

  @Test
  void no_total_of_the_sample_depends_on_the_reader() {
    Scope everywhere = Scope.everywhere("B-001");
    Scope narrow = Scope.ofStation(TestReference.of(session).stations().get(1), "A-012");
    for (FigureSource source : TestSamples.allSources(session)) {
      for (Measure measure : source.measures()) {
        for (Period half : HALVES) {
          long value = source.cells(measure, half, Breakdown.NONE).get(0).value();
          Behind all = Behind.all(measure, half);
          assertThat(sum(source, all, everywhere)).isEqualTo(value);
          assertThat(sum(source, all, narrow)).as(measure.code()).isEqualTo(value);
          assertThat(source.contributions(all, narrow).visible())
              .isLessThanOrEqualTo(source.contributions(all, everywhere).visible());
        }
      }
    }
  }

  @Test
  void a_reader_of_one_station_sees_fewer_records_behind_the_same_number() {
    FigureSource source = TestConsultations.figures(session);
    Behind all = Behind.all(source.measures().get(0), HALVES.get(2));
    Scope narrow = Scope.ofStation(TestReference.of(session).stations().get(1), "A-012");
    assertThat(source.contributions(all, narrow).visible())
        .isPositive()
        .isLessThan(source.contributions(all, Scope.everywhere("B-001")).visible());
  }

  /** The total and every row; where no record counts at all, a row could have none either. */
  private static List<Figure> figures(FigureBook book, Measure measure, Period half) {
    List<Figure> figures = new ArrayList<>();
    Figure total = book.figure(FigureAddress.total(measure, half));
    figures.add(total);
    if (book.contributions(total.address(), Scope.nothing()).records() == 0) {
      return figures;
    }
    for (Breakdown breakdown : measure.breakdowns()) {
      book.rows(measure, half, breakdown).stream().map(FigureRow::now).forEach(figures::add);
    }
    return figures;
  }

  private static long sum(FigureSource source, Behind all, Scope scope) {
    long sum = 0;
    List<RecordReference> page = source.records(all, scope, Page.page(500, 0));
    for (int number = 1; !page.isEmpty(); number++) {
      sum += page.stream().mapToLong(RecordReference::contribution).sum();
      page = source.records(all, scope, Page.page(500, number));
    }
    return sum;
  }
}
