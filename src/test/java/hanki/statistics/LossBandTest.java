package hanki.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LossBandTest {

  @ParameterizedTest
  @CsvSource({
    "0, nothing",
    "1, to-100k",
    "99999, to-100k",
    "100000, 100k-1m",
    "999999, 100k-1m",
    "1000000, 1m-10m",
    "9999999, 1m-10m",
    "10000000, 10m-up",
    "999999999999, 10m-up"
  })
  void a_bound_belongs_to_the_upper_band(long yen, String band) {
    assertThat(LossBand.of(yen).code()).isEqualTo(band);
  }
}
