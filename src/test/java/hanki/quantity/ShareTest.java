package hanki.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ShareTest {

  /** 宮城 H29 検挙 248件: 著作権61（24.6%）・児童51（20.6%）・詐欺30（12.1%）・県条例28（11.3%）. */
  @Test
  void shares_are_those_of_Miyagi_in_Heisei_29() {
    assertThat(LongStream.of(61, 51, 30, 28).mapToObj(part -> new Share(part, 248).percent()))
        .map(percent -> percent.orElseThrow().toPlainString())
        .containsExactly("24.6", "20.6", "12.1", "11.3");
  }

  @Test
  void a_half_is_rounded_up() {
    assertThat(new Share(1, 2_000).percent()).contains(new BigDecimal("0.1"));
  }

  @Test
  void rounded_shares_are_not_made_to_add_up() {
    BigDecimal sum =
        LongStream.of(1, 1, 1)
            .mapToObj(part -> new Share(part, 3).percent().orElseThrow())
            .reduce(BigDecimal.ZERO, BigDecimal::add);

    assertThat(sum).isEqualByComparingTo("99.9");
  }

  @Test
  void there_is_no_share_of_nothing() {
    assertThat(new Share(0, 0).percent()).isEmpty();
  }
}
