package hanki.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hanki.quantity.Yen;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LossesTest {

  private static Yen yen(long amount) {
    return new Yen(amount);
  }

  /** 平成27年上半期: 15億4,400万円 less 1億6,900万円 (National Police Agency, domain facts 1.1). */
  @Test
  void what_was_stopped_is_in_the_loss_and_not_in_the_net_loss() {
    Losses transfer = Losses.of(yen(1_544_000_000), yen(169_000_000), null);

    assertThat(transfer.total()).isEqualTo(yen(1_544_000_000));
    assertThat(transfer.net()).isEqualTo(yen(1_375_000_000));
  }

  @Test
  void a_transfer_that_was_stopped_altogether_has_a_loss_and_no_net_loss() {
    assertThat(Losses.of(yen(500_000), yen(500_000), null).net()).isEqualTo(yen(0));
  }

  @Test
  void without_a_transfer_the_damage_is_both() {
    Losses damage = Losses.of(null, null, yen(18_400));

    assertThat(damage.total()).isEqualTo(yen(18_400));
    assertThat(damage.net()).isEqualTo(yen(18_400));
    assertThat(Losses.NONE.total()).isEqualTo(yen(0));
  }

  @Test
  void no_more_can_be_stopped_than_was_ordered_so_that_the_net_loss_is_never_negative() {
    assertThatThrownBy(() -> Losses.of(yen(100), yen(101), null))
        .isInstanceOf(StoppedMoreThanOrdered.class);
    assertThatThrownBy(() -> Losses.of(null, yen(1), null))
        .isInstanceOf(StoppedMoreThanOrdered.class);
  }

  @Test
  void a_transfer_has_no_plain_damage_beside_it() {
    assertThatThrownBy(() -> Losses.of(yen(100), null, yen(100)))
        .isInstanceOf(DamageBesideTransfer.class);
  }

  @Test
  void an_offence_does_not_end_before_it_begins() {
    LocalDate day = LocalDate.of(2020, 6, 30);

    assertThatThrownBy(() -> new Occurrence(day, day.minusDays(1), null, null, null))
        .isInstanceOf(OccurrenceReversed.class);
    assertThatThrownBy(() -> new Occurrence(null, day, null, null, null))
        .isInstanceOf(OccurrenceReversed.class);
    assertThat(new Occurrence(day, day, null, null, null).until())
        .as("one day is no period")
        .isNull();
  }
}
