package hanki.publication;

import static org.assertj.core.api.Assertions.assertThat;

import hanki.jointinvestigation.TestJoint;
import hanki.national.TestNational;
import hanki.reference.TestReference;
import hanki.sample.TestSamples;
import hanki.statistics.FigureBook;
import hanki.statistics.FigureSource;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.Test;

class TemplateFillingDbTest {

  private static final String EITHER =
      "survey.reported/2020H1/survey_class/covid19.fraud"
          + " else published:npa.covid.fraud/2020-02-21~2020-06-30 as 詐欺";

  private static ReportBlock filled(List<FigureSource> sources, BlockKind kind, String picks) {
    EntityManager session = TestReports.session();
    PickedFigures figures =
        new PickedFigures(
            new FigureBook(sources, TestReference.of(session)), TestNational.finding(session));
    ReadyJoint joint = new ReadyJoint(TestJoint.telling(session, TestReports.CLOCK));
    return new TemplateFilling(figures, joint)
        .filled(ReportBlock.empty("b1", kind).withPicks(picks));
  }

  @Test
  void where_a_survey_was_answered_its_reports_are_picked() {
    assertThat(
            filled(TestSamples.allSources(TestReports.session()), BlockKind.COMPOSITION, EITHER)
                .picks())
        .isEqualTo("survey.reported/2020H1/survey_class/covid19.fraud as 詐欺");
  }

  @Test
  void where_nobody_was_asked_the_published_series_stands_in() {
    assertThat(
            filled(TestSamples.sources(TestReports.session()), BlockKind.COMPOSITION, EITHER)
                .picks())
        .isEqualTo("published:npa.covid.fraud/2020-02-21~2020-06-30 as 詐欺");
  }

  @Test
  void a_joint_investigation_is_picked_by_its_method_of_crime() {
    List<FigureSource> sources = TestSamples.allSources(TestReports.session());

    assertThat(filled(sources, BlockKind.TIMELINE, "$joint(docomo-account)").picks())
        .isEqualTo("合R2-0001");
    assertThat(filled(sources, BlockKind.TIMELINE, "$joint(emotet)").picks()).isEmpty();
  }

  @Test
  void a_block_without_a_joint_investigation_says_so_and_keeps_a_report_from_being_published() {
    ReportBlock block =
        new ReportBlock(1, "b1", BlockKind.TIMELINE, "逮捕", "", "合R9-9999", "", "joint", "", "");
    ReportDraft draft =
        new ReportDraft(
            "（架空）",
            ReportKind.SEMINAR,
            TestReports.FORCE,
            TestReports.R2_FIRST,
            List.of(block),
            null);

    ReadyReport ready = TestReports.resolving(TestReports.session()).now(draft);

    assertThat(ready.blocks()).filteredOn(MissingFigures::isIn).hasSize(1);
  }
}
