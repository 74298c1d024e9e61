package hanki.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import hanki.identity.Scope;
import hanki.period.Half;
import hanki.period.HalfYear;
import hanki.period.Period;
import hanki.platform.clock.BusinessClock;
import hanki.statistics.Breakdown;
import hanki.statistics.FigureSource;
import hanki.statistics.FigureSourceContract;
import hanki.statistics.Measure;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FakeSiteFiguresDbTest extends FigureSourceContract {

  private static final Period FIRST_HALF = new HalfYear(2020, Half.FIRST);

  @Override
  protected FigureSource source(EntityManager entityManager) {
    return new FakeSiteFigures(new FakeSites_(entityManager));
  }

  @Override
  protected void records(EntityManager entityManager) {
    StringBuilder csv = new StringBuilder("date,URL,description\n");
    String[] days = {
      "2019/01/01",
      "2019/06/30",
      "2019/07/01",
      "2019/12/31",
      "2020/01/01",
      "2020/06/30",
      "2020/07/01",
      "2020/12/31"
    };
    for (int i = 0; i < 72; i++) {
      csv.append(days[i % days.length])
          .append(" 09:00:00,https://fake-")
          .append(i % 50)
          .append(".example/,")
          .append("架空銀行" + i % 6)
          .append('\n');
    }
    takeOver(entityManager, "contract.csv", csv.toString());
  }

  /** Fake sites name no station: everybody sees all of them. */
  @Override
  protected Scope narrow(EntityManager entityManager) {
    return scopeOf(entityManager, "miyagi-02");
  }

  private static CheckedFile takeOver(EntityManager entityManager, String name, String csv) {
    ReportFile file =
        new ReadingReportFiles(new BusinessClock())
            .read(name, csv.getBytes(StandardCharsets.UTF_8));
    return importing(entityManager).takeOver(file, "B-001", done -> {});
  }

  private static ImportingFakeSites importing(EntityManager entityManager) {
    return new ImportingFakeSites(new FakeSites_(entityManager), new BusinessClock());
  }

  private long counted(EntityManager entityManager, Measure measure, Period period) {
    return source(entityManager).cells(measure, period, Breakdown.NONE).get(0).value();
  }

  @Test
  void a_site_reported_twice_is_two_reports_and_one_site(EntityManager entityManager) {
    takeOver(
        entityManager,
        "a.csv",
        """
        date,URL,description
        2020/02/01 10:00:00,https://fake.example,架空銀行
        2020/03/01 10:00:00,hxxps://FAKE[.]example/#top,架空銀行
        """);

    assertThat(counted(entityManager, FakeSiteFigures.REPORTED, FIRST_HALF)).isEqualTo(2);
    assertThat(counted(entityManager, FakeSiteFigures.SITES, FIRST_HALF)).isEqualTo(1);
  }

  @Test
  void a_site_counts_in_the_half_of_its_first_report_also_when_that_is_taken_over_later(
      EntityManager entityManager) {
    takeOver(
        entityManager,
        "later.csv",
        "date,URL,description\n2020/08/01 10:00:00,https://fake.example,架空銀行\n");
    takeOver(
        entityManager,
        "earlier.csv",
        "date,URL,description\n2020/02/01 10:00:00,https://fake.example,架空銀行\n");

    assertThat(counted(entityManager, FakeSiteFigures.SITES, FIRST_HALF)).isEqualTo(1);
    assertThat(counted(entityManager, FakeSiteFigures.SITES, FIRST_HALF.next())).isZero();
  }

  @Test
  void taking_over_a_file_twice_adds_nothing(EntityManager entityManager) {
    String csv =
        """
        date,URL,description
        2020/02/01 10:00:00,https://fake.example/,架空銀行
        2020/02/01 10:00:00,https://fake.example/,架空銀行
        2020/02/02 10:00:00,https://other.example/,架空銀行
        """;

    assertThat(takeOver(entityManager, "a.csv", csv).fresh()).isEqualTo(3);
    assertThat(takeOver(entityManager, "copy.csv", csv))
        .satisfies(
            again -> {
              assertThat(again.fresh()).isZero();
              assertThat(again.known()).isEqualTo(3);
            });
    assertThat(counted(entityManager, FakeSiteFigures.REPORTED, FIRST_HALF)).isEqualTo(3);
  }

  @Test
  void good_rows_are_taken_over_and_faulty_ones_are_left_out(EntityManager entityManager) {
    CheckedFile result =
        takeOver(
            entityManager,
            "a.csv",
            """
            date,URL,description
            2020/02/01 10:00:00,https://fake.example/,架空銀行
            2020/02/30 10:00:00,https://no-such-day.example/,架空銀行
            2020/02/01 10:00:00,"https://open-quote.example/,架空銀行
            2020/02/03 10:00:00,https://after.example/,架空銀行
            """);

    assertThat(result.fresh()).isEqualTo(2);
    assertThat(result.faulty()).isEqualTo(2);
    assertThat(counted(entityManager, FakeSiteFigures.REPORTED, FIRST_HALF)).isEqualTo(2);
  }
}
