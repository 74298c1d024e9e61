package hanki.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import hanki.period.Half;
import hanki.period.HalfYear;
import org.junit.jupiter.api.Test;

/** When a correction has to say why. */
class EarlierHalvesTest {

  private static final HalfYear PRESENT = new HalfYear(2020, Half.SECOND);
  private static final HalfYear OVER = new HalfYear(2020, Half.FIRST);
  private static final HalfYear LONG_OVER = new HalfYear(2019, Half.SECOND);

  private static Counting counting(HalfYear half, Object... as) {
    return Counting.in(half, as);
  }

  @Test
  void a_correction_within_the_present_half_needs_no_reason() {
    assertThat(
            EarlierHalves.moved(counting(PRESENT, "fraud"), counting(PRESENT, "access"), PRESENT))
        .isEmpty();
  }

  @Test
  void another_class_in_a_half_that_is_over_moves_its_figures() {
    assertThat(EarlierHalves.moved(counting(OVER, "fraud"), counting(OVER, "access"), PRESENT))
        .contains(OVER);
  }

  @Test
  void other_words_in_a_half_that_is_over_move_nothing() {
    assertThat(EarlierHalves.moved(counting(OVER, "fraud"), counting(OVER, "fraud"), PRESENT))
        .isEmpty();
  }

  @Test
  void a_record_moved_out_of_a_half_that_is_over_moves_its_figures() {
    assertThat(EarlierHalves.moved(counting(OVER, "fraud"), counting(PRESENT, "fraud"), PRESENT))
        .contains(OVER);
  }

  @Test
  void a_record_moved_into_a_half_that_is_over_moves_its_figures() {
    assertThat(EarlierHalves.moved(counting(PRESENT, "fraud"), counting(OVER, "fraud"), PRESENT))
        .contains(OVER);
  }

  @Test
  void of_two_halves_that_are_over_the_earlier_is_named() {
    assertThat(EarlierHalves.moved(counting(OVER, "fraud"), counting(LONG_OVER, "fraud"), PRESENT))
        .contains(LONG_OVER);
  }

  @Test
  void what_counted_in_a_half_that_is_over_and_counts_nowhere_now_moves_its_figures() {
    assertThat(EarlierHalves.moved(counting(OVER, "fraud"), Counting.NOWHERE, PRESENT))
        .contains(OVER);
  }

  @Test
  void an_amount_that_was_not_known_before_is_another_counting() {
    assertThat(counting(OVER, "fraud", null)).isNotEqualTo(counting(OVER, "fraud", 100L));
  }
}
