package hanki.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeekTest {

  @Test
  void a_week_runs_from_monday_to_sunday() {
    Week week = Week.containing(LocalDate.of(2020, 10, 15));

    assertThat(week.code()).isEqualTo("2020-W42");
    assertThat(week.firstDay()).isEqualTo(LocalDate.of(2020, 10, 12));
    assertThat(week.lastDay()).isEqualTo(LocalDate.of(2020, 10, 18));
    assertThat(week.days()).isEqualTo(7);
    assertThatIllegalArgumentException().isThrownBy(() -> new Week(LocalDate.of(2020, 10, 15)));
  }

  /** 31 December 2018 lies in the first week of 2019, 3 January 2021 in the 53rd of 2020. */
  @ParameterizedTest
  @CsvSource({"2018-12-31, 2019-W01", "2021-01-03, 2020-W53", "2016-01-01, 2015-W53"})
  void a_week_at_the_turn_of_the_year_belongs_to_one_year_by_weeks(LocalDate day, String code) {
    assertThat(Week.containing(day).code()).isEqualTo(code);
    assertThat(Period.parse(code)).isEqualTo(Week.containing(day));
  }

  @Test
  void a_year_without_a_53rd_week_has_none() {
    assertThatIllegalArgumentException().isThrownBy(() -> Period.parse("2019-W53"));
    assertThatIllegalArgumentException().isThrownBy(() -> Period.parse("2019-W00"));
  }

  @Test
  void it_is_named_by_its_monday_in_the_era_of_that_day() {
    assertThat(Week.containing(LocalDate.of(2019, 5, 1)).screenText()).isEqualTo("平成31年4月29日の週");
    assertThat(Week.containing(LocalDate.of(2020, 10, 15)).text()).isEqualTo("令和２年１０月１２日の週");
    assertThat(Week.containing(LocalDate.of(2020, 10, 15)).western()).isEqualTo("2020年10月12日の週");
  }

  @ParameterizedTest
  @CsvSource({
    "2019-04-29, 0", // ten days off for the enthronement
    "2019-10-21, 4", // 即位礼正殿の儀
    "2020-07-20, 3", // holidays moved for the games
    "2020-09-21, 3", // 敬老の日 and 秋分の日
    "2019-12-30, 0",
    "2020-12-28, 1",
    "2020-10-12, 5" // スポーツの日 was moved away
  })
  void working_days_leave_out_holidays_and_the_turn_of_the_year(LocalDate monday, int days) {
    assertThat(new Week(monday).workingDays()).isEqualTo(days);
  }
}
