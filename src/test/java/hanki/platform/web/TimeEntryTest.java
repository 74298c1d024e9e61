package hanki.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalTime;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeEntryTest {

  @ParameterizedTest
  @CsvSource({
    "11:20, 11:20",
    "1120, 11:20",
    "11時20分, 11:20",
    "１１時２０分, 11:20",
    "１１：２０, 11:20",
    "１１２０, 11:20",
    "11.20, 11:20",
    "' 11:20 ', 11:20",
    "9:05, 09:05",
    "905, 09:05",
    "0905, 09:05",
    "0:00, 00:00",
    "23:59, 23:59"
  })
  void a_time_is_read_in_any_width(String typed, LocalTime time) {
    assertThat(TimeEntry.parse(typed)).isEqualTo(time);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "abc",
        "24:00",
        "11:60",
        "99:99",
        "11",
        "11時",
        "11:2",
        "11:20:30",
        "112030",
        "-1:20",
        "11::20",
        "午前11時20分",
        "٢٣:٥٩"
      })
  void a_text_that_is_no_time_is_refused(String typed) {
    assertThatIllegalArgumentException().isThrownBy(() -> TimeEntry.parse(typed));
  }

  @Test
  void a_very_long_text_is_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> TimeEntry.parse("1".repeat(1_000_000)));
  }

  @Test
  void the_text_has_two_digits_each() {
    assertThat(TimeEntry.text(LocalTime.of(9, 5))).isEqualTo("09:05");
  }

  @Test
  void the_text_of_every_minute_reads_back_as_that_minute() {
    assertThat(IntStream.range(0, 24 * 60).mapToObj(LocalTime.MIDNIGHT::plusMinutes))
        .allMatch(time -> TimeEntry.parse(TimeEntry.text(time)).equals(time));
  }
}
