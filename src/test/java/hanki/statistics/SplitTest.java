package hanki.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SplitTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "clearance.cases/2020H1/offence@national-3/2",
        "clearance.cases/2020/offence/3-01",
        "consultation.received/2019H2/category@miyagi-6/fraud",
        "consultation.received/2019/-/-"
      })
  void an_address_is_read_back_as_it_was_written(String address) {
    assertThat(FigureAddress.parse(address)).hasToString(address);
  }

  @Test
  void the_address_of_a_row_names_the_version_it_is_counted_in() {
    assertThat(FigureAddress.parse("clearance.cases/2020H1/offence@national-3/2").split())
        .isEqualTo(new Split(Breakdown.OFFENCE, "national-3"));
    assertThat(Split.parse("offence")).isEqualTo(Split.recorded(Breakdown.OFFENCE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"offence@", "offence@A B", "offence@../x", "nothing@national-3", "", "@"})
  void anything_else_is_no_split(String text) {
    assertThatThrownBy(() -> Split.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }
}
