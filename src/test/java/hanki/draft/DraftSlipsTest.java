package hanki.draft;

import static org.assertj.core.api.Assertions.assertThat;

import hanki.platform.clock.BusinessClock;
import hanki.platform.crypto.Sealing;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftSlipsTest {

  private static final Instant ISSUED = Instant.parse("2020-06-30T01:32:05Z");
  private static final DraftSlip SLIP =
      new DraftSlip(
          "A-001",
          DraftedForm.CONSULTATION,
          "0f0e0d0c-0b0a-4908-8706-050403020100",
          "id=12",
          "R2-0088",
          "",
          0,
          ISSUED);

  @TempDir private Path folder;

  private Sealing sealing;

  @BeforeEach
  void start() {
    sealing = new Sealing(folder);
  }

  private DraftSlips slipsAfter(Duration since) {
    return new DraftSlips(
        sealing, new BusinessClock(Clock.fixed(ISSUED.plus(since), BusinessClock.ZONE)));
  }

  @Test
  void a_slip_says_whose_form_it_is() {
    DraftSlips slips = slipsAfter(Duration.ofHours(13));

    assertThat(slips.read(slips.seal(SLIP))).contains(SLIP);
  }

  @Test
  void a_slip_of_a_page_left_open_since_yesterday_is_not_taken() {
    String sealed = slipsAfter(Duration.ZERO).seal(SLIP);

    assertThat(slipsAfter(Duration.ofHours(24).minusSeconds(1)).read(sealed)).isPresent();
    assertThat(slipsAfter(Duration.ofHours(24)).read(sealed)).isEmpty();
  }

  @Test
  void nobody_else_can_make_a_slip() {
    DraftSlips slips = slipsAfter(Duration.ZERO);
    String sealed = slips.seal(SLIP);

    assertThat(slips.read(null)).isEmpty();
    assertThat(slips.read("")).isEmpty();
    assertThat(slips.read("x".repeat(100_000))).isEmpty();
    assertThat(slips.read(sealed.substring(0, sealed.length() - 4) + "AAAA")).isEmpty();
    assertThat(slips.read(sealing.seal("A-001\nCONSULTATION", "draft:A-001:x"))).isEmpty();
  }

  @Test
  void the_address_shows_the_record_with_the_draft() {
    assertThat(SLIP.address())
        .isEqualTo("/consultation/edit.xhtml?id=12&draft=0f0e0d0c-0b0a-4908-8706-050403020100");
  }
}
