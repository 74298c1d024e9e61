package hanki.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArrangementTest {

  private static List<PublishedPeriod> published(String... codes) {
    return Stream.of(codes).map(TestNational::period).toList();
  }

  private static List<String> codes(Arrangement arrangement, String... published) {
    return arrangement.periods(published(published)).stream().map(PublishedPeriod::code).toList();
  }

  @Test
  void first_halves_stand_side_by_side_and_a_missing_one_keeps_its_place() {
    assertThat(codes(Arrangement.FIRST_HALVES, "2022H1", "2020H1", "2019", "2019H1"))
        .containsExactly("2019H1", "2020H1", "2021H1", "2022H1");
  }

  @Test
  void halves_are_shown_only_where_second_halves_were_published() {
    assertThat(codes(Arrangement.HALVES, "2019H1", "2020H1")).isEmpty();
    assertThat(codes(Arrangement.HALVES, "2019H1", "2020H2"))
        .containsExactly("2019H1", "2019H2", "2020H1", "2020H2");
  }

  @Test
  void years_are_followed_by_the_pair_of_the_last_two_first_halves() {
    assertThat(codes(Arrangement.YEARS_AND_FIRST_HALVES, "2019", "2021", "2021H1", "2022H1"))
        .containsExactly("2019", "2020", "2021", "2021H1", "2022H1");
    assertThat(codes(Arrangement.YEARS_AND_FIRST_HALVES, "2019", "2021")).isEmpty();
  }

  @Test
  void months_without_a_value_stand_in_one_line() {
    assertThat(codes(Arrangement.MONTHS, "2018-12", "2020-01", "2020-03"))
        .containsExactly("2018-12", "2019-01-01~2019-12-31", "2020-01", "2020-02", "2020-03");
  }

  @Test
  void nothing_is_made_of_nothing() {
    assertThat(Arrangement.values())
        .allSatisfy(arrangement -> assertThat(codes(arrangement)).isEmpty());
  }
}
