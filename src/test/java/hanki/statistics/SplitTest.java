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
        "consultation.received/2019/-/-",
        "consultation.received/2019-03/category;theme=covid;station=miyagi-01/fraud",
        "clearance.cases/2019FY/-;offence@national-3=2/-",
        "fakesite.reported/2020/-;brand=A%2FB%3BC/-"
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

  @Test
  void conditions_stand_in_one_order_so_that_a_figure_has_one_address() {
    assertThat(
            FigureAddress.parse(
                "consultation.received/2019/category;station=miyagi-01;theme=covid/fraud"))
        .hasToString("consultation.received/2019/category;theme=covid;station=miyagi-01/fraud");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "consultation.received/2019/station;station=miyagi-01/miyagi-01",
        "consultation.received/2019/-;theme=covid;theme=mask/-",
        "consultation.received/2019/-;theme/-",
        "consultation.received/2019/-;-=x/-",
        "consultation.received/2019/-;theme=/-"
      })
  void two_conditions_of_one_breakdown_and_conditions_that_say_nothing_are_no_address(String text) {
    assertThatThrownBy(() -> FigureAddress.parse(text))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"offence@", "offence@A B", "offence@../x", "nothing@national-3", "", "@"})
  void anything_else_is_no_split(String text) {
    assertThatThrownBy(() -> Split.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }
}
