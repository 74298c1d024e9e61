package hanki.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import hanki.platform.clock.BusinessClock;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadableDayTest {

  private static ValidatorFactory factory;

  private record Form(@ReadableDay String day) {}

  @BeforeAll
  static void startValidation() {
    factory = Validation.buildDefaultValidatorFactory();
  }

  @AfterAll
  static void endValidation() {
    factory.close();
  }

  private static List<String> messages(String typed) {
    return factory.getValidator().validate(new Form(typed)).stream()
        .map(ConstraintViolation::getMessageTemplate)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2020/6/30", "R2.6.30", "令和２年６月３０日", "今日", "昨日", "1990/1/1", "6/30"})
  void a_day_from_1990_to_today_is_accepted(String typed) {
    assertThat(messages(typed)).isEmpty();
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " ", "　"})
  void an_empty_text_is_left_to_others(String typed) {
    assertThat(messages(typed)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2199/1/1, {day.FUTURE}",
    "R99.1.1, {day.FUTURE}",
    "1989/12/31, {day.TOO_EARLY}",
    "昭和64年1月7日, {day.TOO_EARLY}",
    "0001/1/1, {day.TOO_EARLY}",
    "2020/2/30, {day.NO_SUCH_DAY}",
    "平成32年1月1日, {day.NO_SUCH_ERA_YEAR}",
    "abc, {day.NOT_A_DATE}",
    "${7*7}, {day.NOT_A_DATE}"
  })
  void a_text_that_names_no_such_day_is_refused_with_its_reason(String typed, String message) {
    assertThat(messages(typed)).containsExactly(message);
  }

  // Two days ahead: also when midnight in Japan passes between the two readings of the clock.
  @Test
  void a_day_that_has_not_come_is_in_the_future() {
    LocalDate ahead = new BusinessClock().today().plusDays(2);

    assertThat(messages(ahead.toString())).containsExactly("{day.FUTURE}");
  }
}
