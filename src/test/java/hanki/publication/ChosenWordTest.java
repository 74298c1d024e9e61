package hanki.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChosenWordTest {

  /** 4,361 against 4,243 was called 同水準, 4,183 against 4,209 微減 (domain facts 6.3). */
  @ParameterizedTest
  @CsvSource({
    "同水準,4361,4243,true",
    "微減,4183,4209,true",
    "増加,4361,4243,true",
    "減少,4361,4243,false",
    "横ばい,512,166,false",
    "大幅に増加,512,166,true",
    "急増,4361,4243,false",
    "微増,512,166,false",
    "急増,5,0,true",
    "同水準,0,0,true"
  })
  void a_word_fits_the_numbers_or_is_warned_about(
      String word, BigDecimal now, BigDecimal before, boolean fits) {
    ChosenWord chosen = new ChosenWord(word, "published:a/2020H1", now, before);

    assertThat(chosen.fits(now, before)).isEqualTo(fits);
  }

  @Test
  void a_word_knows_when_its_numbers_moved() {
    ChosenWord chosen =
        ChosenWord.parse("同水準 published:npa.clearances/2020H1 4361 4243").orElseThrow();

    assertThat(chosen.restsOn(new BigDecimal("4361"), new BigDecimal("4243.0"))).isTrue();
    assertThat(chosen.restsOn(new BigDecimal("4361"), new BigDecimal("4240"))).isFalse();
    assertThat(chosen).hasToString("同水準 published:npa.clearances/2020H1 4361 4243");
  }
}
