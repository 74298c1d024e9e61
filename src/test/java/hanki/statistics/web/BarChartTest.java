package hanki.statistics.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BarChartTest {

  private static BarChart chart(long... amounts) {
    List<BarChart.Mark> marks =
        IntStream.range(0, amounts.length)
            .mapToObj(
                i ->
                    new BarChart.Mark(
                        "L" + i,
                        "" + amounts[i],
                        "",
                        "",
                        amounts[i],
                        i == amounts.length - 1,
                        false))
            .toList();
    return new BarChart(marks, "", "", "", "", Long::toString);
  }

  private static long[] months(int number) {
    return IntStream.rangeClosed(1, number).mapToLong(i -> i == 5 ? 417 : i).toArray();
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "4, 1", "5, 2", "417, 200", "833, 500", "2292, 1000", "20000, 5000"})
  void ticks_stand_at_round_numbers(long most, long step) {
    assertThat(BarChart.step(most)).isEqualTo(step);
  }

  @Test
  void with_thirteen_bars_each_carries_its_number_and_there_is_no_axis() {
    BarChart chart = chart(months(13));

    assertThat(chart.getBars()).allMatch(bar -> bar.labelled() && bar.footed());
    assertThat(chart.getTicks()).isEmpty();
  }

  @Test
  void with_more_the_first_the_last_the_highest_and_the_lowest_do_before_an_axis() {
    BarChart chart = chart(months(24));

    assertThat(IntStream.range(0, 24).filter(i -> chart.getBars().get(i).labelled()))
        .containsExactly(0, 4, 23);
    assertThat(chart.getTicks())
        .extracting(BarChart.Tick::label)
        .containsExactly("0", "200", "400", "600");
  }

  @Test
  void the_labels_at_the_foot_of_five_years_of_months_do_not_touch() {
    List<BarChart.Bar> footed =
        chart(months(60)).getBars().stream().filter(BarChart.Bar::footed).toList();

    assertThat(footed).last().matches(bar -> bar.mark().emphasised());
    for (int i = 1; i < footed.size(); i++) {
      assertThat(footed.get(i).middle() - footed.get(i - 1).middle()).isGreaterThan(44);
    }
  }

  @Test
  void bars_stand_on_zero_and_the_highest_fills_the_room() {
    BarChart chart = chart(0, 50, 100);

    assertThat(chart.getBars()).extracting(BarChart.Bar::height).containsExactly(0, 89, 178);
    assertThat(chart.getBars()).allMatch(bar -> bar.y() + bar.height() == chart.getBaseline());
  }

  @Test
  void lying_bars_keep_room_for_their_label_and_number() {
    BarChart chart = chart(1, 1_000_000);

    assertThat(chart.getLines())
        .allMatch(bar -> bar.x() >= 76 && bar.end() + 90 <= chart.getNarrowWidth());
  }

  @Test
  void nothing_at_all_is_drawn_without_length() {
    assertThat(chart(0, 0).getBars()).allMatch(bar -> bar.height() == 0);
    assertThat(chart(new long[20]).getTicks()).isEmpty();
  }
}
