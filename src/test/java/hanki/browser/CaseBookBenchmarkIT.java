package hanki.browser;

import static org.assertj.core.api.Assertions.assertThat;

import hanki.benchmark.BareList;
import hanki.benchmark.BenchmarkDatabase;
import hanki.benchmark.Duel;
import hanki.benchmark.ManyConsultations;
import hanki.platform.Database;
import hanki.search.Folded;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Whole pages over 100,000 consultations, from request to the last byte, beside the bare SQL of the
 * same question on a twin of the database. The difference is what a page costs beyond its question.
 */
@EnabledIfSystemProperty(named = "benchmark", matches = "true")
class CaseBookBenchmarkIT {

  private static final int RECORDS = Integer.getInteger("benchmark.records", 100_000);
  private static final int HEAVIEST = 150 * 1024;

  private static DataSource twin;

  @RegisterExtension
  private final RunningHanki hanki =
      RunningHanki.filled(source -> ManyConsultations.write(source, RECORDS, Folded::form));

  private PlainSession session;

  @BeforeAll
  static void fillTwin() {
    twin = BenchmarkDatabase.pool();
    Database.fresh(twin).close();
    ManyConsultations.write(twin, RECORDS, Folded::form);
  }

  @Test
  void a_page_of_a_half_year() {
    duel(
        "page consultation.list half-year",
        turn ->
            "/consultation/list.xhtml?from="
                + ManyConsultations.firstDay(turn)
                + "&to="
                + ManyConsultations.firstDay(turn).plusMonths(6).minusDays(1),
        " and c.received_on between ? and ? ",
        turn ->
            new Object[] {
              ManyConsultations.firstDay(turn + 7),
              ManyConsultations.firstDay(turn + 7).plusMonths(6).minusDays(1)
            });
  }

  @Test
  void a_page_of_what_holds_a_rare_word() {
    duel(
        "page consultation.list rare word",
        turn -> "/consultation/list.xhtml?q=" + encoded("整理番号A" + turn),
        " and c.searchable like ? ",
        turn -> new Object[] {"%" + Folded.form("整理番号A" + (turn + 500)) + "%"});
  }

  @Test
  void the_page_of_one() {
    Duel.of(
        "page consultation.show",
        "h2",
        RECORDS,
        turn -> page("/consultation/show.xhtml?id=" + (1_000_000L + turn * 997L)),
        turn -> BareList.one(twin, 1_000_500L + turn * 997L));
  }

  private void duel(
      String name,
      IntFunction<String> address,
      String condition,
      IntFunction<Object[]> parameters) {
    Duel.of(
        name,
        "h2",
        RECORDS,
        turn -> page(address.apply(turn)),
        turn -> BareList.read(twin, condition, BareList.LATEST, parameters.apply(turn)));
  }

  /** The page, whole and not too heavy. */
  private void page(String address) {
    if (session == null) {
      session = new PlainSession(hanki.address(), hanki.signedInAs("B-001").page());
    }
    HttpResponse<String> answer = session.get(address);

    assertThat(answer.statusCode()).as(address).isEqualTo(200);
    assertThat(answer.body().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(HEAVIEST);
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }
}
