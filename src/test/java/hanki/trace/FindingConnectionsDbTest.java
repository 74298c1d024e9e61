package hanki.trace;

import static org.assertj.core.api.Assertions.assertThat;

import hanki.identity.Scope;
import hanki.platform.Database;
import hanki.platform.Label;
import hanki.platform.clock.BusinessClock;
import hanki.reference.TestReference;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.query.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Database.class)
class FindingConnectionsDbTest {

  private final RecognisingTraces recognising = new RecognisingTraces();
  private final List<TraceReference> records = new ArrayList<>();

  private void given(long id, String text) {
    recognising
        .in(text)
        .forEach(
            trace ->
                records.add(
                    new TraceReference(
                        Carrier.CONSULTATION,
                        id,
                        "R2-" + id,
                        LocalDate.of(2020, 6, 1).plusDays(id),
                        new Label("仙台中央", "Sendai Chuo"),
                        trace.kind(),
                        trace.normalised(),
                        trace.wider())));
  }

  private Connected connected(EntityManager entityManager, String text) {
    TraceSource source =
        new TraceSource() {
          @Override
          public List<TraceReference> carrying(List<String> values, Scope scope, Page page) {
            return records.stream().filter(each -> values.contains(each.normalised())).toList();
          }

          @Override
          public List<TraceReference> carryingWider(List<String> values, Scope scope, Page page) {
            return records.stream().filter(each -> values.contains(each.wider())).toList();
          }
        };
    return new FindingConnections(
            List.of(source),
            TestReference.of(entityManager),
            recognising,
            null,
            new BusinessClock())
        .connections(
            new ConnectionQuestion(recognising.in(text), Carrier.CONSULTATION, 1L),
            Scope.nothing());
  }

  @Test
  void records_that_share_a_trace_are_connected_the_latest_first(EntityManager entityManager) {
    given(2, "電話 090-0000-0001");
    given(3, "０９００００００００１ と b.example.com");
    given(4, "090-0000-0002");

    Connected connected = connected(entityManager, "090 0000 0001、b.example.com/x");

    assertThat(connected.records()).extracting(Connection::id).containsExactly(3L, 2L);
    assertThat(connected.records().get(0).shared()).hasSize(2);
  }

  @Test
  void two_pages_of_one_site_are_connected_by_the_site(EntityManager entityManager) {
    given(2, "https://fake.example.com/a");

    assertThat(connected(entityManager, "hxxp://www.fake[.]example[.]com/b").records()).hasSize(1);
  }

  @Test
  void a_record_is_not_connected_with_itself(EntityManager entityManager) {
    given(1, "090-0000-0001");

    assertThat(connected(entityManager, "090-0000-0001").records()).isEmpty();
  }

  @Test
  void two_mailboxes_at_gmail_are_not_connected_the_same_one_is(EntityManager entityManager) {
    given(2, "abc@gmail.com");
    given(3, "xyz@gmail.com");

    assertThat(connected(entityManager, "a.b.c@gmail.com").records())
        .extracting(Connection::id)
        .containsExactly(2L);
  }

  @Test
  void the_true_site_of_a_shop_connects_nothing_and_says_why(EntityManager entityManager) {
    given(2, "https://www.amazon.co.jp/gp/x");

    Connected connected = connected(entityManager, "https://www.amazon.co.jp/gp/x");

    assertThat(connected.records()).isEmpty();
    assertThat(connected.common().get(0).reason()).contains("Amazon");
  }

  @Test
  void a_site_that_many_use_connects_by_its_pages_only(EntityManager entityManager) {
    given(2, "https://bit.ly/abc");
    given(3, "https://bit.ly/xyz");
    given(4, "bit.ly");

    assertThat(connected(entityManager, "bit.ly/abc").records())
        .extracting(Connection::id)
        .containsExactly(2L);
    assertThat(connected(entityManager, "https://bit.ly/").records()).isEmpty();
  }

  @Test
  void the_number_of_the_police_connects_nothing_however_it_is_written(
      EntityManager entityManager) {
    given(2, "022-266-9110");

    assertThat(connected(entityManager, "０２２（２６６）９１１０").records()).isEmpty();
  }

  @Test
  void the_trail_is_told_kinds_and_never_values() {
    assertThat(
            new ConnectionQuestion(
                    recognising.in("090-0000-0001 090-0000-0002 b.example.com"),
                    Carrier.CONSULTATION,
                    7L)
                .trace())
        .isEqualTo("of=consultation/7 traces=DOMAIN=1,TELEPHONE=2");
  }
}
