package hanki.sample;

import static org.assertj.core.api.Assertions.assertThat;

import hanki.arrest.ClearanceDraft;
import hanki.consultation.ConsultationDraft;
import hanki.incident.IncidentDraft;
import hanki.quantity.Yen;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Totals of the seminar deck of Miyagi police: 検挙386件（－26件）, 相談2,292件（＋290件）. */
class SampleRecordsTest {

  private final SampleRecords samples = new SampleRecords();

  @Test
  void consultations_of_Heisei_30_and_Reiwa_1_are_2002_and_2292() {
    var drafts = samples.consultations();

    assertThat(consultations(drafts, 2018)).isEqualTo(2_002);
    assertThat(consultations(drafts, 2019)).isEqualTo(2_292);
  }

  private static long consultations(java.util.List<ConsultationDraft> drafts, int year) {
    return drafts.stream()
        .filter(draft -> draft.receivedOn().getYear() == year && draft.kind().isCounted())
        .count();
  }

  @Test
  void cleared_cases_of_Heisei_30_and_Reiwa_1_are_412_and_386() {
    var drafts = samples.clearances();

    assertThat(cases(drafts, 2018)).isEqualTo(412);
    assertThat(cases(drafts, 2019)).isEqualTo(386);
  }

  private static int cases(java.util.List<ClearanceDraft> drafts, int year) {
    return drafts.stream()
        .filter(draft -> draft.countedOn().getYear() == year)
        .mapToInt(ClearanceDraft::cases)
        .sum();
  }

  /** 令和元年中 12件（＋７）、1,066万円（＋約305万円). */
  @Test
  void unauthorised_transfers_of_Heisei_30_and_Reiwa_1_are_5_and_12_and_761_and_1066_man_yen() {
    assertThat(transfers(2018)).hasSize(5);
    assertThat(transfers(2019)).hasSize(12);
    assertThat(new Yen(loss(2018)).roundedTo(10_000)).isEqualTo(761);
    assertThat(new Yen(loss(2019)).roundedTo(10_000)).isEqualTo(1_066);
    assertThat(new Yen(loss(2019) - loss(2018)).roundedTo(10_000)).isEqualTo(305);
  }

  private static long loss(int year) {
    return transfers(year).stream().mapToLong(draft -> draft.losses().total().amount()).sum();
  }

  private static List<IncidentDraft> transfers(int year) {
    return new SampleIncidents()
        .incidents().stream()
            .filter(draft -> draft.recognisedOn().getYear() == year)
            .filter(draft -> draft.reportingCategory().equals("banking"))
            .toList();
  }

  /** 宮城県警察の統計, https://www.police.pref.miyagi.jp/cyber/toukei.html: both tables whole. */
  @ParameterizedTest
  @CsvSource({
    "fraud sns-investment sns-romance, 907, 592",
    "defamation, 251, 178",
    "access ransomware, 759, 1109",
    "spam, 530, 370",
    "harmful, 72, 68",
    "other, 972, 647",
    "fraud sns-investment sns-romance defamation access ransomware spam harmful other, 3491, 2964"
  })
  void consultations_of_Reiwa_6_and_7_are_the_published_ones_class_by_class(
      String classes, int reiwa6, int reiwa7) {
    Set<String> codes = Set.of(classes.split(" "));
    List<ConsultationDraft> drafts =
        new SampleRecent()
            .consultations().stream()
                .filter(draft -> codes.contains(draft.nationalCategory()))
                .toList();

    assertThat(consultations(drafts, 2024)).isEqualTo(reiwa6);
    assertThat(consultations(drafts, 2025)).isEqualTo(reiwa7);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 4, 8",
    "2, 13, 10",
    "3-06, 14, 11",
    "3-01 3-02, 18, 33",
    "3-05, 18, 4",
    "3-03 3-04 3-08 3-11 3-13, 261, 237",
    "1 2 3-06 3-01 3-02 3-05 3-03 3-04 3-08 3-11 3-13, 328, 303"
  })
  void cleared_cases_of_Reiwa_6_and_7_are_the_published_ones_class_by_class(
      String classes, int reiwa6, int reiwa7) {
    Set<String> codes = Set.of(classes.split(" "));
    List<ClearanceDraft> drafts =
        new SampleRecent()
            .clearances().stream()
                .filter(draft -> codes.contains(draft.offenceCategory()))
                .toList();

    assertThat(cases(drafts, 2024)).isEqualTo(reiwa6);
    assertThat(cases(drafts, 2025)).isEqualTo(reiwa7);
  }

  @Test
  void naming_persons_in_clearances_moves_neither_cases_nor_persons() {
    List<ClearanceDraft> before = samples.clearances();
    List<ClearanceDraft> named = new SampleArrests().naming(before);

    assertThat(named).hasSameSizeAs(before);
    assertThat(cases(named, 2018)).isEqualTo(412);
    assertThat(cases(named, 2019)).isEqualTo(386);
    assertThat(persons(named)).isEqualTo(persons(before));
  }

  /** Each suspect once, whoever is named again is a further offence. */
  private static long persons(List<ClearanceDraft> drafts) {
    return drafts.stream().mapToLong(ClearanceDraft::persons).sum()
        + drafts.stream()
            .flatMap(draft -> draft.people().stream())
            .map(person -> person.newcomer().submitToken())
            .distinct()
            .count();
  }

  @Test
  void they_are_the_same_each_time() {
    assertThat(new SampleRecords().consultations()).isEqualTo(samples.consultations());
    assertThat(new SampleRecords().clearances()).isEqualTo(samples.clearances());
    assertThat(new SampleArrests().arrests()).isEqualTo(new SampleArrests().arrests());
  }

  @Test
  void every_one_is_marked_as_fictitious() {
    assertThat(samples.consultations()).allMatch(draft -> draft.summary().startsWith("（架空）"));
    assertThat(samples.clearances()).allMatch(draft -> draft.summary().startsWith("（架空）"));
    assertThat(new SampleArrests().arrests())
        .allMatch(draft -> draft.summary().startsWith("（架空）"))
        .allMatch(
            draft ->
                draft.people().stream()
                    .allMatch(person -> person.newcomer().pseudonym().endsWith("（架空）")));
    assertThat(new SampleIncidents().incidents())
        .allMatch(draft -> draft.summary().startsWith("（架空）"));
  }

  @Test
  void none_names_a_station_before_it_was_founded() {
    assertThat(samples.consultations())
        .noneMatch(
            draft ->
                draft.station().equals("miyagi-05")
                    && draft.receivedOn().isBefore(java.time.LocalDate.of(2019, 4, 1)));
  }

  @Test
  void every_consultation_has_a_course_it_can_take_and_few_are_open_in_the_end() {
    var drafts = samples.consultations();
    SampleCourses courses = new SampleCourses(SampleRecords.LAST_WEEKS);

    var asked = drafts.stream().filter(draft -> draft.kind().isChecked()).toList();
    var open =
        asked.stream()
            .filter(draft -> courses.of(draft).stream().noneMatch(each -> each.closedAs() != null))
            .toList();

    assertThat(open).hasSizeBetween(10, 60);
    assertThat(drafts.stream().flatMap(draft -> courses.of(draft).stream()))
        .allMatch(each -> each.words().startsWith("（架空）"))
        .extracting(each -> each.submitToken())
        .doesNotHaveDuplicates();
    assertThat(courses.of(asked.get(0)))
        .isEqualTo(new SampleCourses(SampleRecords.LAST_WEEKS).of(asked.get(0)));
  }
}
