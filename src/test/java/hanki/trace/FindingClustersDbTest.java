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
class FindingClustersDbTest {

  private final RecognisingTraces recognising = new RecognisingTraces();
  private final List<TraceReference> records = new ArrayList<>();

  private void given(Carrier carrier, long id, String station, String text) {
    recognising
        .in(text)
        .forEach(
            trace ->
                records.add(
                    new TraceReference(
                        carrier,
                        id,
                        "R2-" + id,
                        LocalDate.of(2020, 6, 1).plusDays(id),
                        new Label(station, station),
                        trace.kind(),
                        trace.normalised(),
                        trace.wider())));
  }

  private List<Cluster> clusters(EntityManager entityManager) {
    TraceSource source =
        new TraceSource() {
          @Override
          public List<TraceReference> carrying(List<String> values, Scope scope, Page page) {
            return List.of();
          }

          @Override
          public List<TraceReference> carryingWider(List<String> values, Scope scope, Page page) {
            return List.of();
          }

          @Override
          public List<TraceReference> between(
              LocalDate first, LocalDate last, Scope scope, Page page) {
            return records.stream()
                .filter(each -> !each.day().isBefore(first) && !each.day().isAfter(last))
                .toList();
          }
        };
    return new FindingClusters(
            List.of(source),
            TestReference.of(entityManager),
            recognising,
            null,
            new BusinessClock())
        .clusters(LocalDate.of(2020, 6, 1), LocalDate.of(2020, 6, 30), Scope.everywhere("B-001"))
        .groups();
  }

  @Test
  void records_of_two_stations_that_share_a_number_hang_together(EntityManager entityManager) {
    given(Carrier.INCIDENT, 1, "仙台中央", "090-1111-2222");
    given(Carrier.CONSULTATION, 2, "石巻", "０９０－１１１１－２２２２");

    List<Cluster> found = clusters(entityManager);

    assertThat(found).hasSize(1);
    assertThat(found.get(0).records())
        .extracting(Cluster.Record::number)
        .containsExactly("R2-1", "R2-2");
    assertThat(found.get(0).stations()).isEqualTo(2);
    assertThat(found.get(0).ties()).extracting(Cluster.Tie::records).containsExactly(List.of(0, 1));
  }

  @Test
  void who_shares_with_one_of_them_belongs_to_all_of_them(EntityManager entityManager) {
    given(Carrier.INCIDENT, 1, "仙台中央", "090-1111-2222");
    given(Carrier.INCIDENT, 2, "石巻", "090-1111-2222 090-3333-4444");
    given(Carrier.INCIDENT, 3, "古川", "090-3333-4444");
    given(Carrier.INCIDENT, 4, "泉", "090-5555-6666");

    List<Cluster> found = clusters(entityManager);

    assertThat(found).hasSize(1);
    assertThat(found.get(0).records()).hasSize(3);
    assertThat(found.get(0).ties()).hasSize(2);
  }

  @Test
  void one_station_alone_needs_no_joint_investigation(EntityManager entityManager) {
    given(Carrier.INCIDENT, 1, "仙台中央", "090-1111-2222");
    given(Carrier.INCIDENT, 2, "仙台中央", "090-1111-2222");

    assertThat(clusters(entityManager)).isEmpty();
  }

  @Test
  void what_everybody_has_holds_nothing_together(EntityManager entityManager) {
    given(Carrier.INCIDENT, 1, "仙台中央", "https://www.yahoo.co.jp/");
    given(Carrier.INCIDENT, 2, "石巻", "https://www.yahoo.co.jp/");

    assertThat(clusters(entityManager)).isEmpty();
  }

  @Test
  void a_site_holds_together_what_different_pages_of_it_left(EntityManager entityManager) {
    given(Carrier.INCIDENT, 1, "仙台中央", "https://kyufukin.soumu.online/a");
    given(Carrier.INCIDENT, 2, "石巻", "https://kyufukin.soumu.online/b");

    List<Cluster> found = clusters(entityManager);

    assertThat(found).hasSize(1);
    assertThat(found.get(0).ties()).hasSize(1);
    assertThat(found.get(0).ties().get(0).value().shown()).contains("kyufukin[.]soumu[.]online");
  }

  @Test
  void a_record_of_another_day_is_not_looked_at(EntityManager entityManager) {
    given(Carrier.INCIDENT, 1, "仙台中央", "090-1111-2222");
    given(Carrier.INCIDENT, 60, "石巻", "090-1111-2222");

    assertThat(clusters(entityManager)).isEmpty();
  }
}
