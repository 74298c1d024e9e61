package hanki.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What happens when the same thing is asked twice, or by two, in the same moment. */
class AtTheSameTimeBrowserIT {

  private static final int AT_ONCE = 8;
  private static final int ROUNDS = 100;

  @RegisterExtension private final RunningHanki hanki = new RunningHanki();

  private PlainSession session(String code) {
    return new PlainSession(hanki.address(), hanki.signedInAs(code).page());
  }

  private static PlainForm consultation(PlainSession session, String summary) {
    return session
        .open("/consultation/edit.xhtml")
        .with("receivedOn", "R2.2.3")
        .with("channel", "COUNTER")
        .with("nationalCategory", "fraud")
        .with("reportingCategory", "fake-site")
        .with("summary", summary);
  }

  private static PlainForm clearance(PlainSession session, String summary) {
    return session
        .open("/arrest/edit.xhtml")
        .with("countedOn", "R2.2.3")
        .with("offenceCategory", "3-03")
        .with("reportingCategory", "fake-site")
        .with("summary", summary);
  }

  private static <T> List<T> together(List<Supplier<T>> works) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(works.size());
    CountDownLatch start = new CountDownLatch(1);
    try {
      List<Future<T>> running = new ArrayList<>();
      for (Supplier<T> work : works) {
        running.add(
            threads.submit(
                () -> {
                  start.await();
                  return work.get();
                }));
      }
      start.countDown();
      List<T> results = new ArrayList<>();
      for (Future<T> each : running) {
        results.add(each.get());
      }
      return results;
    } finally {
      threads.shutdown();
    }
  }

  private static <T> List<T> together(int times, Supplier<T> work) throws Exception {
    List<Supplier<T>> works = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      works.add(work);
    }
    return together(works);
  }

  private static List<String> locations(List<HttpResponse<String>> answers) {
    return answers.stream()
        .map(
            answer ->
                answer.statusCode() + " " + answer.headers().firstValue("Location").orElse("-"))
        .toList();
  }

  private static void assertOneRecordWasMade(
      PlainSession session, String list, String words, List<HttpResponse<String>> answers) {
    assertThat(locations(answers)).hasSize(AT_ONCE);
    assertThat(locations(answers).stream().distinct()).hasSize(1);
    assertThat(locations(answers).get(0)).matches("302 .*/show\\.xhtml\\?id=\\d+");
    String path = locations(answers).get(0).replaceFirst("302 (https?://[^/]+)?", "");
    assertThat(session.get(path).body()).contains(words);
    assertThat(session.get(list).body().split("class=\"rowlink\"")).hasSize(2);
  }

  @Test
  void the_same_consultation_sent_eight_times_at_once_is_recorded_once_and_every_answer_shows_it()
      throws Exception {
    PlainSession session = session("A-001");
    String words = "once" + UUID.randomUUID();
    PlainForm form = consultation(session, words);

    List<HttpResponse<String>> answers = together(AT_ONCE, () -> form.press("save"));

    assertOneRecordWasMade(session, "/consultation/list.xhtml?q=" + words, words, answers);
    assertThat(form.press("save").headers().firstValue("Location"))
        .as("sent once more, later")
        .isEqualTo(answers.get(0).headers().firstValue("Location"));
  }

  @Test
  void the_same_clearance_sent_eight_times_at_once_is_recorded_once_and_every_answer_shows_it()
      throws Exception {
    PlainSession session = session("S-001");
    String words = "once" + UUID.randomUUID();
    PlainForm form = clearance(session, words);

    List<HttpResponse<String>> answers = together(AT_ONCE, () -> form.press("save"));

    assertThat(locations(answers).stream().distinct()).hasSize(1);
    String location = locations(answers).get(0);
    assertThat(location).matches("302 .*/show\\.xhtml\\?id=\\d+");
    long id = Long.parseLong(location.replaceFirst(".*id=", ""));
    assertThat(session.get("/arrest/show.xhtml?id=" + id).body()).contains(words);
    for (long next = id - AT_ONCE; next <= id + AT_ONCE; next++) {
      if (next != id) {
        assertThat(session.get("/arrest/show.xhtml?id=" + next).body()).doesNotContain(words);
      }
    }
  }

  @Test
  void the_same_account_opened_eight_times_at_once_exists_once() throws Exception {
    PlainSession session = session("Z-001");
    PlainForm form =
        session
            .open("/identity/list.xhtml")
            .with("code", "Q-808")
            .with("name", "架空 同時")
            .with("roles", "MANAGER")
            .with("station", "miyagi-hq-cyber");

    List<HttpResponse<String>> answers = together(AT_ONCE, () -> form.press("open"));

    assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(200);
    assertThat(answers.stream().filter(answer -> answer.body().contains("id=\"issued\"")))
        .as("the password is shown once")
        .hasSize(1);
    assertThat(answers).allSatisfy(answer -> assertThat(answer.body()).contains(">Q-808</th>"));
    assertThat(session.get("/identity/list.xhtml").body().split(">Q-808</th>")).hasSize(2);
  }

  @Test
  void with_forty_forms_open_the_oldest_still_saves() {
    PlainSession session = session("A-001");
    PlainForm oldest = consultation(session, "（架空）最も古い画面");
    for (int i = 0; i < 40; i++) {
      session.open("/consultation/edit.xhtml");
    }

    HttpResponse<String> answer = oldest.press("save");

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location"))
        .hasValueSatisfying(to -> assertThat(to).contains("/consultation/show.xhtml?id="));
  }

  @Test
  void beyond_that_the_form_opens_again_with_what_was_typed() {
    PlainSession session = session("A-001");
    PlainForm oldest = consultation(session, "（架空）六十一枚目");
    for (int i = 0; i < 61; i++) {
      session.open("/consultation/edit.xhtml");
    }

    HttpResponse<String> answer = oldest.press("save");

    assertThat(answer.statusCode()).isEqualTo(302);
    String again = answer.headers().firstValue("Location").orElseThrow();
    assertThat(again).contains("/consultation/edit.xhtml?draft=");
    PlainForm restored = session.open(again.replaceFirst("https?://[^/]+", ""));
    assertThat(restored.value("form:summary")).isEqualTo("（架空）六十一枚目");
    assertThat(restored.press("save").headers().firstValue("Location").orElseThrow())
        .contains("/consultation/show.xhtml?id=");
  }

  @Test
  void of_two_corrections_of_a_consultation_at_once_none_is_overwritten_unseen_in_100_rounds()
      throws Exception {
    PlainSession one = session("A-001");
    PlainSession other = session("B-001");
    String shown =
        consultation(one, "（架空）訂正の試験")
            .press("save")
            .headers()
            .firstValue("Location")
            .orElseThrow()
            .replaceFirst("https?://[^/]+", "");

    correctTogether(one, other, shown);
  }

  @Test
  void of_two_corrections_of_a_clearance_at_once_none_is_overwritten_unseen_in_100_rounds()
      throws Exception {
    PlainSession one = session("S-001");
    PlainSession other = session("B-001");
    String shown =
        clearance(one, "（架空）訂正の試験")
            .press("save")
            .headers()
            .firstValue("Location")
            .orElseThrow()
            .replaceFirst("https?://[^/]+", "");

    correctTogether(one, other, shown);
  }

  /** Each round both open the record and save their words at once: one is saved, one is asked. */
  private static void correctTogether(PlainSession one, PlainSession other, String shown)
      throws Exception {
    String edit = shown.replace("/show.", "/edit.");
    for (int round = 0; round < ROUNDS; round++) {
      String mine = "（架空）甲" + round;
      String theirs = "（架空）乙" + round;
      PlainForm first = one.open(edit).with("summary", mine);
      PlainForm second = other.open(edit).with("summary", theirs);

      List<HttpResponse<String>> answers =
          together(List.of(() -> first.press("save"), () -> second.press("save")));

      assertThat(answers)
          .as("round " + round)
          .extracting(HttpResponse::statusCode)
          .containsExactlyInAnyOrder(302, 200);
      boolean firstWon = answers.get(0).statusCode() == 302;
      String winner = firstWon ? mine : theirs;
      String loser = firstWon ? theirs : mine;
      assertThat(one.get(shown).body()).contains(winner).doesNotContain(loser);
      assertThat(answers.get(firstWon ? 1 : 0).body())
          .as("what the second is shown")
          .contains("id=\"conflict\"", winner, loser);
    }
  }
}
