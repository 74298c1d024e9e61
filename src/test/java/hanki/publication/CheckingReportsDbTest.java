package hanki.publication;

import static org.assertj.core.api.Assertions.assertThat;

import hanki.national.TestNational;
import hanki.period.Month;
import hanki.period.Period;
import hanki.platform.Label;
import hanki.publication.ReportProblem.Kind;
import hanki.statistics.Completeness;
import hanki.statistics.Measure;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The checks over the sample and the published series. */
class CheckingReportsDbTest {

  private final EntityManager session = TestReports.session();

  private List<ReportProblem> found(Iterable<Completeness> known, ReportBlock... blocks) {
    return found(known, draft(blocks));
  }

  private List<ReportProblem> found(Iterable<Completeness> known, ReportDraft draft) {
    ResolvingReports resolving = TestReports.resolving(session);
    return new CheckingReports(
            resolving,
            TestReports.book(session),
            TestNational.finding(session),
            known,
            TestReports.before(session))
        .problems(draft, resolving.now(draft));
  }

  private static ReportDraft draft(ReportBlock... blocks) {
    return new ReportDraft(
        "題", ReportKind.RELEASE, TestReports.FORCE, TestReports.R2_FIRST, List.of(blocks), null);
  }

  private static ReportBlock block(BlockKind kind, String body, String picks, String span) {
    return new ReportBlock(0, "b1", kind, "", body, picks, span, "", "", "");
  }

  /** Says that Kesennuma told nothing of February 2020 and Tome nothing of May. */
  private static Completeness twoGaps() {
    return new Completeness() {
      @Override
      public Optional<LocalDate> since() {
        return Optional.empty();
      }

      @Override
      public boolean covers(Measure measure) {
        return measure.code().startsWith("consultation.");
      }

      @Override
      public List<Gap> gaps(Period period) {
        return List.of(
                new Gap("miyagi-25", new Label("気仙沼", "Kesennuma"), new Month(2020, 2)),
                new Gap("miyagi-21", new Label("登米", "Tome"), new Month(2020, 5)))
            .stream()
            .filter(gap -> period.contains(gap.month().firstDay()))
            .toList();
      }
    };
  }

  @Test
  void months_that_stations_have_not_delivered_are_told_once_where_they_first_matter() {
    ReportBlock clearances = block(BlockKind.SENTENCE, "検挙{1}件", "clearance.cases/2020H1/-/-", "");
    ReportBlock consultations =
        block(BlockKind.SENTENCE, "相談{1}件", "consultation.received/2020H1/-/-", "");

    assertThat(found(List.of(twoGaps()), clearances, consultations, consultations))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.kind()).isEqualTo(Kind.NOT_DELIVERED);
              assertThat(problem.place()).isEqualTo(2);
              assertThat(problem.detail()).isEqualTo("気仙沼 R2.2、登米 R2.5");
            });
  }

  @Test
  void a_difference_rests_on_the_months_of_the_year_before_too() {
    String later = "consultation.received/2021H1/-/-";

    assertThat(found(List.of(twoGaps()), block(BlockKind.SENTENCE, "{1}件", later, ""))).isEmpty();
    assertThat(
            found(List.of(twoGaps()), block(BlockKind.SENTENCE, "{1}件", later + "|difference", "")))
        .extracting(ReportProblem::kind)
        .containsExactly(Kind.NOT_DELIVERED);
  }

  @Test
  void a_break_within_the_span_asks_for_a_mark_or_a_note_that_names_its_year() {
    String series = "published:miyagi.clearances/* as 検挙件数";
    ReportBlock bare = block(BlockKind.CHART, "", series, "2019/5");
    ReportBlock marked = block(BlockKind.CHART, "2017｜統括官の新設", series, "2019/5");
    ReportBlock before = block(BlockKind.CHART, "", series, "2019/2");
    ReportBlock note = block(BlockKind.NOTES, "平成２９年に組織を改めた。", "", "");

    assertThat(found(List.of(), bare))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.kind()).isEqualTo(Kind.BREAK_NOT_NOTED);
              assertThat(problem.isGrave()).isFalse();
              assertThat(problem.detail()).startsWith("H29.4 ");
            });
    assertThat(found(List.of(), marked)).isEmpty();
    assertThat(found(List.of(), bare, note)).isEmpty();
    assertThat(found(List.of(), before)).isEmpty();
  }

  @Test
  void rows_counted_in_a_later_classification_ask_for_a_note() {
    ReportBlock table =
        block(BlockKind.TABLE, "", "clearance.cases/*/offence@national-3 as 総数", "2019/3");

    assertThat(found(List.of(), table))
        .isNotEmpty()
        .allSatisfy(problem -> assertThat(problem.kind()).isEqualTo(Kind.BREAK_NOT_NOTED));
  }

  @Test
  void the_deck_of_the_seminar_is_published_with_answers_to_what_it_shows() {
    ReportDraft deck =
        TestReports.resolving(session)
            .fromTemplate(ReportKind.SEMINAR, TestReports.R2_FIRST, TestReports.FORCE, null);

    List<ReportProblem> problems = found(List.of(), deck);

    assertThat(problems).noneMatch(ReportProblem::isGrave);
    assertThat(problems)
        .extracting(ReportProblem::kind)
        .contains(Kind.NAME_SHOWN, Kind.DOMAIN_SHOWN)
        .doesNotContain(Kind.NUMBER_TYPED, Kind.OLD_DATE);
    assertThat(problems)
        .extracting(ReportProblem::detail)
        .contains("株式会社カプコン", "kyufukin.soumu.online");
  }

  @Test
  void reports_of_the_other_templates_have_nothing_grave() {
    for (ReportKind kind : ReportKind.values()) {
      ReportDraft draft =
          TestReports.resolving(session)
              .fromTemplate(kind, TestReports.R1_SECOND, TestReports.FORCE, null);

      assertThat(found(List.of(), draft))
          .filteredOn(ReportProblem::isGrave)
          .filteredOn(problem -> problem.kind() != Kind.MISSING)
          .filteredOn(problem -> problem.kind() != Kind.WORD_OPEN)
          .isEmpty();
    }
  }

  @Test
  void a_few_persons_at_one_station_are_asked_about_and_cases_are_not() {
    ReportBlock persons = block(BlockKind.TABLE, "", "clearance.persons/*/station as 総数", "2019/2");
    ReportBlock cases = block(BlockKind.TABLE, "", "clearance.cases/*/station as 総数", "2019/2");

    assertThat(found(List.of(), cases)).isEmpty();
    assertThat(found(List.of(), persons))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.kind()).isEqualTo(Kind.SMALL_CELL);
              assertThat(problem.detail()).matches("(.+ [１２]人)(、.+ [１２]人)*…?.*");
            });
  }

  @Test
  void the_limit_of_small_counts_is_set_and_nothing_is_small_at_zero() {
    ReportDraft draft =
        draft(block(BlockKind.TABLE, "", "clearance.persons/*/station as 総数", "2019/2"));
    CheckedReport report = CheckedReport.of(draft, TestReports.resolving(session).now(draft));

    assertThat(new SmallCells(TestReports.book(session), 0).problems(report)).isEmpty();
    assertThat(new SmallCells(TestReports.book(session), 1).problems(report))
        .allSatisfy(problem -> assertThat(problem.detail()).doesNotContain("２人"));
  }
}
