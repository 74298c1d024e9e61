package hanki.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hanki.platform.Database;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Database.class)
class ReferenceDbTest {

  private static final LocalDate DAY = LocalDate.of(2020, 6, 30);

  @Test
  void miyagi_has_25_stations_and_its_division_at_headquarters(EntityManager entityManager) {
    assertThat(TestReference.of(entityManager).stations())
        .hasSize(26)
        .first()
        .matches(Station::isHeadquarters);
  }

  @Test
  void wakabayashi_station_exists_since_1_April_2019(EntityManager entityManager) {
    Reference reference = TestReference.of(entityManager);

    assertThat(reference.station("miyagi-05", LocalDate.of(2019, 4, 1)).name().ja())
        .isEqualTo("若林警察署");
    assertThatThrownBy(() -> reference.station("miyagi-05", LocalDate.of(2019, 3, 31)))
        .isInstanceOf(StationClosed.class);
  }

  @Test
  void there_are_seven_national_classes_and_five_of_this_office(EntityManager entityManager) {
    Reference reference = TestReference.of(entityManager);

    assertThat(reference.categoriesOn(Scheme.CONSULTATION, DAY)).hasSize(7);
    assertThat(reference.categoriesOn(Scheme.REPORTING, DAY)).hasSize(5);
  }

  @Test
  void a_retired_category_is_refused_after_its_last_day(EntityManager entityManager) {
    TestReference.addRetired(entityManager, Scheme.CONSULTATION, "old", DAY);
    Reference reference = TestReference.of(entityManager);

    assertThat(reference.category(Scheme.CONSULTATION, "old", DAY).code()).isEqualTo("old");
    assertThatThrownBy(() -> reference.category(Scheme.CONSULTATION, "old", DAY.plusDays(1)))
        .isInstanceOf(CategoryRetired.class)
        .satisfies(
            refusal ->
                assertThat(((CategoryRetired) refusal).field()).isEqualTo("nationalCategory"));
  }

  @Test
  void loading_the_reference_data_twice_adds_nothing(EntityManager entityManager) {
    TestReference.load(entityManager);

    assertThat(TestReference.of(entityManager).stations()).hasSize(26);
  }

  @Test
  void receipt_numbers_are_gap_free_when_eight_officers_save_at_once() throws Exception {
    ExecutorService officers = Executors.newFixedThreadPool(8);
    try {
      List<Future<String>> numbers =
          IntStream.range(0, 80)
              .mapToObj(
                  i ->
                      officers.submit(
                          () ->
                              Database.committed(
                                  em -> TestReference.numbers(em).next("race", "", DAY))))
              .toList();

      assertThat(numbers.stream().map(ReferenceDbTest::get).sorted())
          .containsExactlyElementsOf(
              IntStream.rangeClosed(1, 80).mapToObj(i -> String.format("R2-%04d", i)).toList());
    } finally {
      officers.shutdown();
    }
  }

  private static String get(Future<String> number) {
    try {
      return number.get();
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }
}
