package hanki.investigation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TaskFormTest {

  private static final LocalDate TODAY = LocalDate.of(2019, 4, 28);

  private static String day(String typed) {
    return TaskForm.day(typed, TODAY).toString();
  }

  @Test
  void a_term_without_a_year_is_the_next_such_day() {
    assertThat(day("5/2")).isEqualTo("2019-05-02");
    assertThat(day("４／２８")).isEqualTo("2019-04-28");
    assertThat(day("4/27")).isEqualTo("2020-04-27");
    assertThat(day("105")).isEqualTo("2020-01-05");
    assertThat(day("5月2日")).isEqualTo("2019-05-02");
  }

  @Test
  void a_term_with_a_year_and_today_are_what_they_say() {
    assertThat(day("R1.5.2")).isEqualTo("2019-05-02");
    assertThat(day("H31.4.27")).isEqualTo("2019-04-27");
    assertThat(day("2018/5/2")).isEqualTo("2018-05-02");
    assertThat(day("20180502")).isEqualTo("2018-05-02");
    assertThat(day("今日")).isEqualTo("2019-04-28");
    assertThat(day("昨日")).isEqualTo("2019-04-27");
  }
}
