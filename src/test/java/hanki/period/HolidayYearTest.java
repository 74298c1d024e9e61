package hanki.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The rules against the holidays as the Cabinet Office published them (国民の祝日について), taken from {@code
 * @holiday-jp/holiday_jp} 2.5.1 (MIT), with which all years of 2000 to 2050 were compared.
 */
class HolidayYearTest {

  @ParameterizedTest
  @CsvSource({
    "2000, 01-01 01-10 02-11 03-20 04-29 05-03 05-04 05-05 07-20 09-15 09-23 10-09 11-03 11-23"
        + " 12-23",
    "2003, 01-01 01-13 02-11 03-21 04-29 05-03 05-05 07-21 09-15 09-23 10-13 11-03 11-23 11-24"
        + " 12-23",
    "2006, 01-01 01-02 01-09 02-11 03-21 04-29 05-03 05-04 05-05 07-17 09-18 09-23 10-09 11-03"
        + " 11-23 12-23",
    "2007, 01-01 01-08 02-11 02-12 03-21 04-29 04-30 05-03 05-04 05-05 07-16 09-17 09-23 09-24"
        + " 10-08 11-03 11-23 12-23 12-24",
    "2008, 01-01 01-14 02-11 03-20 04-29 05-03 05-04 05-05 05-06 07-21 09-15 09-23 10-13 11-03"
        + " 11-23 11-24 12-23",
    "2009, 01-01 01-12 02-11 03-20 04-29 05-03 05-04 05-05 05-06 07-20 09-21 09-22 09-23 10-12"
        + " 11-03 11-23 12-23",
    "2015, 01-01 01-12 02-11 03-21 04-29 05-03 05-04 05-05 05-06 07-20 09-21 09-22 09-23 10-12"
        + " 11-03 11-23 12-23",
    "2016, 01-01 01-11 02-11 03-20 03-21 04-29 05-03 05-04 05-05 07-18 08-11 09-19 09-22 10-10"
        + " 11-03 11-23 12-23",
    "2018, 01-01 01-08 02-11 02-12 03-21 04-29 04-30 05-03 05-04 05-05 07-16 08-11 09-17 09-23"
        + " 09-24 10-08 11-03 11-23 12-23 12-24",
    "2019, 01-01 01-14 02-11 03-21 04-29 04-30 05-01 05-02 05-03 05-04 05-05 05-06 07-15 08-11"
        + " 08-12 09-16 09-23 10-14 10-22 11-03 11-04 11-23",
    "2020, 01-01 01-13 02-11 02-23 02-24 03-20 04-29 05-03 05-04 05-05 05-06 07-23 07-24 08-10"
        + " 09-21 09-22 11-03 11-23",
    "2021, 01-01 01-11 02-11 02-23 03-20 04-29 05-03 05-04 05-05 07-22 07-23 08-08 08-09 09-20"
        + " 09-23 11-03 11-23",
    "2022, 01-01 01-10 02-11 02-23 03-21 04-29 05-03 05-04 05-05 07-18 08-11 09-19 09-23 10-10"
        + " 11-03 11-23",
    "2023, 01-01 01-02 01-09 02-11 02-23 03-21 04-29 05-03 05-04 05-05 07-17 08-11 09-18 09-23"
        + " 10-09 11-03 11-23",
    "2024, 01-01 01-08 02-11 02-12 02-23 03-20 04-29 05-03 05-04 05-05 05-06 07-15 08-11 08-12"
        + " 09-16 09-22 09-23 10-14 11-03 11-04 11-23",
    "2025, 01-01 01-13 02-11 02-23 02-24 03-20 04-29 05-03 05-04 05-05 05-06 07-21 08-11 09-15"
        + " 09-23 10-13 11-03 11-23 11-24",
    "2026, 01-01 01-12 02-11 02-23 03-20 04-29 05-03 05-04 05-05 05-06 07-20 08-11 09-21 09-22"
        + " 09-23 10-12 11-03 11-23"
  })
  void the_rules_give_the_published_holidays(int year, String published) {
    List<LocalDate> days =
        Arrays.stream(published.split(" ")).map(day -> LocalDate.parse(year + "-" + day)).toList();

    assertThat(new HolidayYear(year).holidays().keySet()).containsExactlyElementsOf(days);
  }

  @Test
  void the_emperor_has_no_birthday_in_2019_and_two_days_off_for_the_enthronement() {
    assertThat(new HolidayYear(2019).holidays())
        .doesNotContainValue("天皇誕生日")
        .containsEntry(LocalDate.of(2019, 5, 1), "休日（天皇の即位の日）")
        .containsEntry(LocalDate.of(2019, 4, 30), "国民の休日")
        .containsEntry(LocalDate.of(2019, 5, 2), "国民の休日")
        .containsEntry(LocalDate.of(2019, 5, 6), "振替休日")
        .containsEntry(LocalDate.of(2019, 10, 22), "休日（即位礼正殿の儀の行われる日）");
  }

  @Test
  void offices_are_closed_from_29_December_to_3_January_and_at_weekends() {
    assertThat(HolidayYear.isDayOff(LocalDate.of(2020, 12, 28))).isFalse();
    assertThat(HolidayYear.isDayOff(LocalDate.of(2020, 12, 29))).isTrue();
    assertThat(HolidayYear.isDayOff(LocalDate.of(2021, 1, 3))).isTrue();
    assertThat(HolidayYear.isDayOff(LocalDate.of(2021, 1, 4))).isFalse();
    assertThat(HolidayYear.isDayOff(LocalDate.of(2020, 10, 17))).isTrue();
  }

  @Test
  void of_years_without_rules_only_weekends_are_known() {
    assertThat(HolidayYear.isDayOff(LocalDate.of(1999, 11, 3))).isFalse();
    assertThat(HolidayYear.isDayOff(LocalDate.of(1999, 11, 6))).isTrue();
  }
}
