package hanki.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values of the tables for exact Poisson intervals, and of the published counts of Miyagi. */
class ChanceTest {

  private static Chance chance(long before, long after) {
    return new Chance(before, 365, after, 365);
  }

  @ParameterizedTest
  @CsvSource({"0, 0, 3.689", "3, 0.619, 8.767", "12, 6.201, 20.962", "386, 348.45, 426.49"})
  void the_interval_of_a_count_is_the_exact_one(long count, double lower, double upper) {
    assertThat(new PoissonCount(count).lower()).isCloseTo(lower, within(0.01));
    assertThat(new PoissonCount(count).upper()).isCloseTo(upper, within(0.01));
  }

  @Test
  void there_is_no_count_of_less_than_nothing() {
    assertThatIllegalArgumentException().isThrownBy(() -> new PoissonCount(-1));
  }

  /** 検挙件数 of Heisei 30 and Reiwa 1. */
  @Test
  void from_412_to_386_is_within_chance_and_happens_once_in_three_times() {
    assertThat(chance(412, 386).probability()).isCloseTo(0.38, within(0.005));
    assertThat(chance(412, 386).isWithinChance()).isTrue();
    assertThat(chance(412, 386).oneIn()).isEqualTo(3);
  }

  /** 相談受理件数 of Heisei 30 and Reiwa 1. */
  @Test
  void from_2002_to_2292_is_more_than_chance() {
    assertThat(chance(2002, 2292).probability()).isCloseTo(1e-5, Percentage.withPercentage(20));
    assertThat(chance(2002, 2292).isWithinChance()).isFalse();
    assertThat(chance(2002, 2292).oneIn()).isEqualTo(100_000);
  }

  @Test
  void from_182_to_885_is_so_rare_that_it_is_not_told_apart() {
    assertThat(chance(182, 885).probability()).isCloseTo(2e-111, Percentage.withPercentage(50));
    assertThat(chance(182, 885).oneIn()).isEqualTo(Chance.RAREST);
  }

  @Test
  void a_fall_is_as_rare_as_the_rise_back() {
    assertThat(chance(412, 386).probability()).isEqualTo(chance(386, 412).probability());
  }

  @Test
  void nothing_and_nothing_do_not_differ() {
    assertThat(chance(0, 0).probability()).isEqualTo(1);
    assertThat(chance(0, 0).oneIn()).isEqualTo(1);
  }

  @Test
  void a_longer_span_is_expected_to_hold_more() {
    assertThat(new Chance(100, 28, 110, 31).probability())
        .isGreaterThan(chance(100, 110).probability());
  }
}
