package hanki.arrest;

import static hanki.arrest.AClearance.aClearance;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hanki.identity.Scope;
import hanki.period.CalendarYear;
import hanki.period.Half;
import hanki.period.HalfYear;
import hanki.period.Period;
import hanki.platform.Database;
import hanki.reference.TestReference;
import hanki.statistics.Breakdown;
import hanki.statistics.FigureAddress;
import hanki.statistics.FigureBook;
import hanki.statistics.FigureRow;
import hanki.statistics.RecordReference;
import hanki.statistics.SeriesBreak;
import hanki.statistics.Split;
import hanki.statistics.UnknownFigure;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Cleared cases counted in the classes that were published, not in those they were recorded in. */
@ExtendWith(Database.class)
class ClassifiedClearancesDbTest {

  private static FigureBook book(EntityManager entityManager) {
    return new FigureBook(
        List.of(ClearanceFiguresDbTest.figures(entityManager)), TestReference.of(entityManager));
  }

  private static Map<String, Long> counted(
      EntityManager entityManager, Period period, String version) {
    Map<String, Long> counted = new LinkedHashMap<>();
    for (FigureRow row :
        book(entityManager)
            .rows(ClearanceFigures.CASES, period, new Split(Breakdown.OFFENCE, version))) {
      counted.put(row.label().ja(), row.now().value());
    }
    return counted;
  }

  /** 宮城県警察 令和6年: 検挙328件 = 4 + 13 + 14 + 18 + 18 + 261. */
  @Test
  void the_cases_of_Miyagi_in_Reiwa_6_stand_as_published(EntityManager entityManager) {
    clear(entityManager, "2024-06-30", "1", 4);
    clear(entityManager, "2024-06-30", "2", 13);
    clear(entityManager, "2024-07-01", "3-06", 14);
    clear(entityManager, "2024-07-01", "3-01", 11);
    clear(entityManager, "2024-07-01", "3-02", 7);
    clear(entityManager, "2024-07-01", "3-05", 18);
    clear(entityManager, "2024-12-31", "3-03", 200);
    clear(entityManager, "2024-12-31", "3-13", 61);

    assertThat(counted(entityManager, new CalendarYear(2024), "miyagi-offence-6"))
        .containsExactly(
            Map.entry("不正アクセス禁止法違反", 4L),
            Map.entry("コンピュータ・電磁的記録対象犯罪、不正指令電磁的記録に関する罪", 13L),
            Map.entry("著作権法違反", 14L),
            Map.entry("児童買春・児童ポルノ法違反", 18L),
            Map.entry("わいせつ物頒布", 18L),
            Map.entry("その他", 261L));
  }

  /** 警察庁 平成29年上半期: 4,209件 = 247 + 154 + 3,808, the third called ネットワーク利用犯罪. */
  @Test
  void the_cases_of_the_nation_in_the_first_half_of_Heisei_29_stand_as_published(
      EntityManager entityManager) {
    clear(entityManager, "2017-01-01", "1", 247);
    clear(entityManager, "2017-06-30", "2", 154);
    clear(entityManager, "2017-06-30", "3-01", 3000);
    clear(entityManager, "2017-06-30", "3-11", 808);
    Split national =
        book(entityManager)
            .resolved(
                new Split(Breakdown.OFFENCE, "offence-national"), new HalfYear(2017, Half.FIRST));

    assertThat(national.version()).isEqualTo("national-3-h30");
    assertThat(counted(entityManager, new HalfYear(2017, Half.FIRST), national.version()))
        .containsEntry("不正アクセス禁止法違反", 247L)
        .containsEntry("ネットワーク利用犯罪", 3808L)
        .containsValue(154L)
        .hasSize(3);
  }

  @Test
  void a_classification_is_counted_in_the_version_of_the_period(EntityManager entityManager) {
    FigureBook book = book(entityManager);
    Split national = new Split(Breakdown.OFFENCE, "offence-national");

    assertThat(book.resolved(national, new HalfYear(2018, Half.SECOND)).version())
        .isEqualTo("national-3-h30");
    assertThat(book.resolved(national, new HalfYear(2019, Half.FIRST)).version())
        .isEqualTo("national-3");
    assertThat(
            book.resolved(
                    new Split(Breakdown.OFFENCE, "offence-miyagi"), new HalfYear(2019, Half.FIRST))
                .version())
        .isEqualTo("miyagi-offence-6");
  }

  @Test
  void a_column_of_a_period_with_another_version_is_a_break(EntityManager entityManager) {
    FigureBook book = book(entityManager);
    HalfYear first = new HalfYear(2019, Half.FIRST);

    List<SeriesBreak> breaks = book.breaks(new Split(Breakdown.OFFENCE, "national-3"), first);

    assertThat(breaks)
        .extracting(SeriesBreak::period)
        .containsExactly(first.sameLastYear(), first.previous());
    assertThat(breaks.get(0).day()).isEqualTo(LocalDate.of(2019, 1, 1));
    assertThat(breaks.get(0).then().orElseThrow().ja()).isEqualTo("国の3区分（平成30年まで）");
    assertThat(
            book.breaks(new Split(Breakdown.OFFENCE, "national-3"), new HalfYear(2020, Half.FIRST)))
        .isEmpty();
    assertThat(book.breaks(Split.recorded(Breakdown.OFFENCE), first)).isEmpty();
  }

  @Test
  void a_column_from_before_there_was_such_a_classification_is_a_break(
      EntityManager entityManager) {
    HalfYear half = new HalfYear(2019, Half.FIRST);

    List<SeriesBreak> breaks =
        book(entityManager).breaks(new Split(Breakdown.OFFENCE, "miyagi-offence-6"), half);

    assertThat(breaks).hasSize(3);
    assertThat(breaks.get(0).day()).isEqualTo(LocalDate.of(2024, 1, 1));
    assertThat(breaks.get(0).then()).isEmpty();
  }

  @Test
  void what_has_no_place_in_a_classification_stands_in_a_row_of_its_own(
      EntityManager entityManager) {
    clear(entityManager, "2020-03-01", "3-13", 5);
    clear(entityManager, "2020-03-01", "3-03", 2);

    assertThat(counted(entityManager, new CalendarYear(2020), "crime-statistics"))
        .containsExactly(Map.entry("刑法犯", 2L), Map.entry("特別法犯", 0L), Map.entry("この分類に直せない記録", 5L));
  }

  @Test
  void a_row_of_a_classification_opens_onto_the_records_of_all_its_classes(
      EntityManager entityManager) {
    clear(entityManager, "2020-03-01", "3-01", 5);
    clear(entityManager, "2020-03-02", "3-02", 2);
    clear(entityManager, "2020-03-03", "3-03", 1);
    FigureAddress child =
        FigureAddress.parse("clearance.cases/2020/offence@miyagi-offence-6/child");

    assertThat(book(entityManager).records(child, Scope.everywhere("A-012"), 0))
        .extracting(RecordReference::contribution)
        .containsExactly(5L, 2L);
    assertThat(book(entityManager).rowLabel(child).ja()).isEqualTo("児童買春・児童ポルノ法違反");
  }

  @Test
  void a_version_for_other_records_is_an_unknown_figure(EntityManager entityManager) {
    FigureBook book = book(entityManager);

    for (String address :
        List.of(
            "clearance.cases/2020/offence@miyagi-6/fraud",
            "clearance.cases/2020/offence@nothing/1",
            "clearance.cases/2020/station@national-3/1",
            "clearance.cases/2020/-@national-3/-")) {
      assertThatThrownBy(() -> book.figure(FigureAddress.parse(address)))
          .as(address)
          .isInstanceOf(UnknownFigure.class);
    }
  }

  private static void clear(EntityManager entityManager, String day, String offence, int cases) {
    aClearance().countedOn(day).of(offence).with(cases, 0).in(entityManager);
  }
}
