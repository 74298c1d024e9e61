package hanki.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeTest {

  private static String rate(long before, long after) {
    return new Change(before, after).rate().orElseThrow().toPlainString();
  }

  // Miyagi R1, deck of the prefectural police: 検挙 386 (－26), 相談 2,292 (＋290).
  @Test
  void the_change_is_after_minus_before() {
    assertThat(new Change(412, 386).difference()).isEqualTo(-26);
    assertThat(new Change(2002, 2292).difference()).isEqualTo(290);
  }

  // 412 to 386 and 2,002 to 2,292: Miyagi R1 (domain.md 4); 4,243 to 4,361: national R2上, "+2.8%"
  // (domain.md 6.3); 2,711 to 5,271: 2,560 / 2,711 = 0.94430.
  @ParameterizedTest
  @CsvSource({
    "412, 386, -26, -6.3",
    "2002, 2292, 290, 14.5",
    "2711, 5271, 2560, 94.4",
    "4243, 4361, 118, 2.8"
  })
  void the_rate_is_percent_of_before_with_one_decimal(
      long before, long after, long difference, String rate) {
    assertThat(new Change(before, after).difference()).isEqualTo(difference);
    assertThat(rate(before, after)).isEqualTo(rate);
  }

  @Test
  void nothing_before_has_no_rate() {
    assertThat(new Change(0, 7).rate()).isEmpty();
    assertThat(new Change(0, 0).rate()).isEmpty();
    assertThat(new Change(0, 7).difference()).isEqualTo(7);
  }

  @Test
  void the_same_count_is_no_change() {
    assertThat(new Change(5, 5).difference()).isZero();
    assertThat(new Change(5, 5).rate()).hasValueSatisfying(rate -> assertThat(rate).isZero());
  }

  @Test
  void nothing_after_is_a_loss_of_the_whole() {
    assertThat(rate(412, 0)).isEqualTo("-100.0");
  }

  @Test
  void the_decimal_is_kept_when_it_is_zero() {
    assertThat(rate(100, 147)).isEqualTo("47.0");
  }

  // 1 of 400 is 0.25%, 3 of 400 is 0.75%. DecimalFormat would make 0.2 of it (domain.md 6.4).
  @ParameterizedTest
  @CsvSource({
    "400, 401, 0.3",
    "400, 399, -0.3",
    "400, 403, 0.8",
    "400, 397, -0.8",
    "2000, 2001, 0.1",
    "2000, 1999, -0.1",
    "2001, 2002, 0.0"
  })
  void a_half_is_rounded_away_from_zero(long before, long after, BigDecimal rate) {
    assertThat(new Change(before, after).rate()).contains(rate);
  }

  @Test
  void a_difference_beyond_a_long_fails_rather_than_turning_over() {
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> new Change(Long.MIN_VALUE, 1).difference());
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> new Change(-1, Long.MAX_VALUE).rate());
  }

  @Test
  void a_rate_of_very_large_counts_does_not_overflow() {
    assertThat(rate(1, Long.MAX_VALUE)).isEqualTo("922337203685477580600.0");
  }
}
