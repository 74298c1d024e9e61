package hanki.search;

import hanki.benchmark.BenchmarkDatabase;
import hanki.benchmark.Duel;
import hanki.benchmark.ManyConsultations;
import hanki.consultation.AConsultation;
import hanki.identity.Scope;
import hanki.platform.Database;
import java.util.List;
import java.util.function.IntFunction;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The one box over 100,000 consultations: the count and the newest five. The floor is the same two
 * questions in bare SQL. {@code mvn -Pbenchmark verify}, and with {@code -Ddb=postgresql}.
 */
@EnabledIfSystemProperty(named = "benchmark", matches = "true")
class SearchBenchmark {

  private static final int RECORDS = Integer.getInteger("benchmark.records", 100_000);
  private static final Scope MIYAGI = new Scope("04/%", "B-001");
  private static final String WHERE =
      " from consultation c where (c.restricted = false and c.station_id in (select s.id from"
          + " station s where s.place like '04/%' escape '!') or c.restricted = true and exists"
          + " (select 1 from consultation_reader r where r.consultation_id = c.id and r.officer ="
          + " 'B-001')) and c.searchable like ?";
  private static final String NEWEST =
      " order by c.received_on desc, c.id desc fetch first 5 rows only";

  private static DataSource source;
  private static SessionFactory factory;

  @BeforeAll
  static void fill() {
    source = BenchmarkDatabase.pool();
    factory = Database.fresh(source);
    ManyConsultations.write(source, RECORDS, Folded::form);
  }

  @Test
  void a_word_that_few_have() {
    duel("search.box rare word", turn -> "整理番号A" + turn % 1000);
  }

  @Test
  void a_word_of_two_characters_that_some_have() {
    List<String> words = List.of("泉区", "知人", "通販", "警告", "送金", "遠隔", "家族");
    duel("search.box two characters", turn -> words.get(turn % words.size()));
  }

  @Test
  void a_word_that_many_have() {
    List<String> words = List.of("フィッシング", "カード", "サイト", "アプリ", "メール", "SMS", "パスワード");
    duel("search.box common word", turn -> words.get(turn % words.size()));
  }

  /** The floor asks for the word of another turn: H2 answers a repeated statement from memory. */
  private static void duel(String name, IntFunction<String> word) {
    Duel.of(
        name,
        BenchmarkDatabase.name(),
        RECORDS,
        turn -> factory.inTransaction(session -> ask(session, word.apply(turn))),
        turn -> {
          String pattern = SearchWords.of(word.apply(turn + 3)).patterns().get(0);
          BenchmarkDatabase.ask(source, "select count(*)" + WHERE, pattern);
          BenchmarkDatabase.ask(source, "select c.*" + WHERE + NEWEST, pattern);
        });
  }

  private static void ask(org.hibernate.Session session, String typed) {
    SearchResult result =
        new SearchingRecords(new FoundRecords(session), null, List.of(AConsultation.searched()))
            .ask(new SearchQuestion(SearchWords.of(typed), "", 0), MIYAGI, permission -> true);
    if (result.count() == 0) {
      throw new IllegalStateException("nothing found: " + typed);
    }
  }
}
