package hanki.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hanki.publication.FigurePick.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FigurePickTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "clearance.cases/2019/-/-",
        "clearance.cases/2019/-/-|difference",
        "incident.loss/2019/method/banking|man-yen-difference",
        "published:npa.sensor/2020H1",
        "published:covid.fraud/2020H1|share:published:covid/2020H1"
      })
  void what_was_picked_is_read_back_from_its_text(String text) {
    assertThat(FigurePick.parse(text)).hasToString(text);
  }

  @Test
  void a_share_names_its_whole() {
    FigurePick share = FigurePick.parse("published:a/2020H1|share:published:b/2020H1");

    assertThat(share.reading()).isEqualTo(Reading.SHARE);
    assertThat(share.whole()).isEqualTo("published:b/2020H1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "4361",
        "clearance.cases/2019/-/-|share",
        "clearance.cases/2019/-/-|difference:x",
        "clearance.cases/2019/-/-|guess"
      })
  void a_typed_number_and_a_reading_that_is_none_are_no_picks(String text) {
    assertThatThrownBy(() -> FigurePick.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }
}
