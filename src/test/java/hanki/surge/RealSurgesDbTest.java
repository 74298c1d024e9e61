package hanki.surge;

import static hanki.surge.TestSurges.week;
import static org.assertj.core.api.Assertions.assertThat;

import hanki.indicator.TestFakeSites;
import hanki.period.Month;
import hanki.platform.Database;
import hanki.statistics.Breakdown;
import hanki.statistics.Figure;
import hanki.statistics.FigureAddress;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The watch over the reports that JPCERT/CC published for 2019 and 2020, where they stand beside
 * the repository. They are not shipped: elsewhere these tests are skipped.
 */
@ExtendWith(Database.class)
class RealSurgesDbTest {

  private static TestSurges watched(EntityManager entityManager) {
    TestFakeSites.takeOverReal(entityManager);
    TestSurges surges = new TestSurges(entityManager, "2021-01-04");
    surges.watching().over(week("2018-12-31"), week("2020-12-28"));
    return surges;
  }

  private static long banks(TestSurges surges, int month) {
    Figure figure =
        surges
            .figures()
            .figure(
                new FigureAddress(
                    "fakesite.reported", new Month(2019, month), Breakdown.SECTOR, "bank"));
    return figure.value();
  }

  /** 32 reports in September and 89 in October 2019. */
  @Test
  void the_rise_of_bank_brands_in_October_2019_is_found_in_the_week_it_begins(
      EntityManager entityManager) {
    TestSurges surges = watched(entityManager);

    assertThat(banks(surges, 9)).isEqualTo(32);
    assertThat(banks(surges, 10)).isEqualTo(89);
    List<SurgeAlert> rise =
        surges.alertsOf(Watched.SECTORS, "bank").stream()
            .filter(alert -> alert.since().equals(week("2019-09-23")))
            .toList();
    assertThat(rise)
        .extracting(alert -> alert.week().firstDay() + " " + alert.observed())
        .startsWith("2019-09-23 17", "2019-09-30 14", "2019-10-07 22");
    assertThat(rise).extracting(SurgeAlert::week).contains(week("2019-10-28"));
  }

  /** 15 to 21 October 2020: the week from 12 October holds its first four days. */
  @Test
  void the_wave_of_the_special_fixed_sum_benefit_is_found_in_the_week_it_begins(
      EntityManager entityManager) {
    TestSurges surges = watched(entityManager);

    assertThat(surges.alertsOf(Watched.BRANDS, "総務省"))
        .extracting(alert -> alert.week().firstDay() + " " + alert.observed())
        .containsExactly("2020-10-12 12", "2020-10-19 66");
    assertThat(surges.alertsOf(Watched.SECTORS, "public"))
        .extracting(SurgeAlert::since)
        .contains(week("2020-10-12"));
    SurgeExplained explained =
        surges.finding().explained(surges.alertsOf(Watched.BRANDS, "総務省").get(0).id(), 0);
    assertThat(explained.contributions().sum()).isEqualTo(12);
    assertThat(explained.shared())
        .extracting(SharedFeature::words)
        .contains("kyufukin", "soumu", "/?act=onlinesave&mod=index");
  }

  /** On the first evening already: the wave is more than a whole week was expected to bring. */
  @Test
  void it_is_found_on_its_first_day(EntityManager entityManager) {
    TestFakeSites.takeOverReal(entityManager);

    assertThat(new TestSurges(entityManager, "2020-10-15").watching().everyNight().found())
        .isPositive();
    assertThat(
            new TestSurges(entityManager, "2020-10-15")
                .alertsOf(Watched.BRANDS, "総務省")
                .get(0)
                .week())
        .isEqualTo(week("2020-10-12"));
  }

  /** The tables stand in src/site/surge.md; they are compared with what is counted here. */
  @Test
  void false_alerts_are_counted_and_stated(EntityManager entityManager) throws IOException {
    TestSurges surges = watched(entityManager);
    TrialOfMethods trial = surges.trying().over(week("2018-12-31"), week("2020-12-28"));

    StringBuilder rows = new StringBuilder();
    for (TriedMethod tried : trial.methods()) {
      rows.append(
          String.format(
              Locale.ROOT,
              "| %s | %,d | %d | %s | %d | %d |%n",
              tried.method().map(method -> "`" + method + "`").orElse("本システムの警報"),
              tried.weeks(),
              tried.alerts(),
              tried.perThousand(),
              tried.rises(),
              tried.passing()));
    }
    Map<String, List<SurgeAlert>> rises =
        Arrays.stream(Watched.values())
            .flatMap(watched -> surges.alerts(watched).stream())
            .collect(
                Collectors.groupingBy(
                    alert ->
                        alert.watched() + "/" + alert.rowCode() + "/" + alert.since().firstDay()));
    long known = rises.keySet().stream().filter(RealSurgesDbTest::isKnown).count();
    rows.append(
        String.format(
            Locale.ROOT,
            "%n増えは%d。うち、起きたと分かっている2つの出来事のものは%d、残る%dは誤った警報かもしれない。%n",
            rises.size(),
            known,
            rises.size() - known));
    Files.writeString(Path.of("target/surge-trial.md"), rows);

    assertThat((long) rises.size()).isEqualTo(trial.methods().get(0).rises());
    assertThat(Files.readString(Path.of("src/site/surge.md"))).contains(rows.toString());
  }

  /** Of the banks in autumn 2019, or of the ministry in October 2020. */
  private static boolean isKnown(String rise) {
    return rise.matches("(SECTORS/bank|BRANDS/.*銀行)/2019-(09|10)-..")
        || rise.matches("(SECTORS/public|BRANDS/総務省)/2020-10-..");
  }
}
