package hanki.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import hanki.period.CalendarYear;
import hanki.period.FiscalYear;
import hanki.period.Half;
import hanki.period.HalfYear;
import hanki.period.Month;
import hanki.period.Period;
import hanki.platform.Label;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class QuestionTest {

  private static final Label ANY = new Label("何か", "anything");
  private static final Period USUAL = new HalfYear(2019, Half.SECOND);
  private static final Measure MEASURE =
      new Measure(
          "consultation.received",
          ANY,
          ANY,
          ANY,
          new CountingRule(ANY, ANY, ANY, 1, LocalDate.of(2011, 1, 1), ANY),
          List.of(Breakdown.CATEGORY, Breakdown.STATION, Breakdown.THEME, Breakdown.BRAND));

  private static Split by(Breakdown breakdown) {
    return Split.recorded(breakdown);
  }

  private static Question question(Split rows, Columns columns, Condition... among) {
    return new Question(MEASURE.code(), rows, columns, List.of(among));
  }

  private static Question read(String query) {
    Map<String, String> parameters =
        Arrays.stream(query.split("[?&]"))
            .filter(pair -> pair.contains("="))
            .map(pair -> pair.split("=", 2))
            .collect(
                Collectors.toMap(
                    pair -> pair[0],
                    pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8),
                    (first, second) -> first));
    return new QuestionAddress(parameters::get, MEASURE, USUAL).question();
  }

  static Stream<Question> questions() {
    return Stream.of(
        question(by(Breakdown.CATEGORY), Columns.periods(USUAL, 4)),
        question(by(Breakdown.NONE), Columns.periods(new Month(2020, 3), 60)),
        question(by(Breakdown.STATION), Columns.sameOfYears(USUAL, 4)),
        question(by(Breakdown.STATION), Columns.sameOfYears(new Month(2020, 3), 2)),
        question(by(Breakdown.CATEGORY), Columns.periods(new FiscalYear(2019), 5)),
        question(
            new Split(Breakdown.CATEGORY, "miyagi-6"),
            Columns.across(by(Breakdown.STATION), new CalendarYear(2019)),
            new Condition(by(Breakdown.THEME), "covid")),
        question(
            by(Breakdown.NONE),
            Columns.periods(USUAL, 1),
            new Condition(by(Breakdown.BRAND), "A&B=C/D;E")));
  }

  @ParameterizedTest
  @MethodSource("questions")
  void the_address_is_the_question(Question question) {
    assertThat(read(QuestionAddress.of("explorer.xhtml", question).toString())).isEqualTo(question);
  }

  @Test
  void what_an_address_does_not_say_or_says_wrongly_is_the_usual() {
    Question usual = question(by(Breakdown.CATEGORY), Columns.periods(USUAL, 5));

    assertThat(read("")).isEqualTo(usual);
    assertThat(read("rows=nonsense&columns=nonsense&last=2020-13&count=-3")).isEqualTo(usual);
    assertThat(read("rows=offence&columns=occurrence&offence=1")).isEqualTo(usual);
  }

  @ParameterizedTest
  @CsvSource({
    "2019H1, year, 2019",
    "2019, half, 2019H2",
    "2019, month, 2019-12",
    "2019-03, fiscal, 2018FY"
  })
  void the_last_period_is_that_of_the_kind_of_the_columns(
      String last, String columns, String expected) {
    assertThat(read("last=" + last + "&columns=" + columns).columns().last().code())
        .isEqualTo(expected);
  }

  @Test
  void brands_are_too_many_for_columns() {
    assertThat(read("columns=brand").columns().isOverTime()).isTrue();
  }

  @Test
  void a_condition_on_what_rows_or_columns_tell_apart_is_left_out() {
    assertThat(read("rows=station&columns=theme&station=miyagi-01&theme=covid").among()).isEmpty();
  }

  @Test
  void one_breakdown_twice_is_no_question() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> question(by(Breakdown.STATION), Columns.across(by(Breakdown.STATION), USUAL)));
  }

  @Test
  void the_same_half_of_four_years_stands_oldest_first() {
    assertThat(Columns.sameOfYears(new HalfYear(2020, Half.FIRST), 4).periods())
        .extracting(Period::sign)
        .containsExactly("H29上", "H30上", "R1上", "R2上");
  }

  @Test
  void there_are_at_most_five_years_of_months() {
    assertThat(Columns.periods(new Month(2020, 12), 1_000).periods()).hasSize(Columns.MOST);
  }
}
