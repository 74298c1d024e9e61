package hanki.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hanki.publication.Decision.Act;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the checks find is mended or answered for; files of what went out are kept and traced. */
class AnsweringForProblemsDbTest extends ReportsInHand {

  @Test
  void files_are_kept_as_they_were_published_also_large_ones() {
    byte[] large = "半期".repeat(200_000).getBytes(StandardCharsets.UTF_8);
    Long id = approved(begun());

    publishing(renderer(ReportForm.FIGURES, large)).publish(id, version(id), FINAL);
    written();

    TakenReport taken = takingAway().file(id, ReportForm.FIGURES);
    assertThat(taken.content()).isEqualTo(large);
    assertThatThrownBy(() -> takingAway().file(id, ReportForm.PDF))
        .isInstanceOf(NoSuchReport.class);
    assertThat(finding().files(finding().published(id).orElseThrow()))
        .singleElement()
        .satisfies(
            file -> {
              assertThat(file.name()).isEqualTo("hanki-2019H2-tables.json");
              assertThat(file.sha256()).isEqualTo(Fingerprint.of(large));
            });
  }

  @Test
  void the_trail_of_a_file_tells_report_vintage_and_how_many_figures() {
    Long draft = begun();
    Long id = approved(begun());
    publishing(renderer(ReportForm.FIGURES, new byte[] {1})).publish(id, version(id), FINAL);
    written();

    ReadyReport ready = finding().ready(id);
    assertThat(takingAway().file(id, ReportForm.FIGURES).trace())
        .isEqualTo(
            "report=%d form=json vintage=FINAL figures=%d fingerprint=%s"
                .formatted(id, ready.figures().size(), ready.fingerprint()));
    assertThat(ready.figures()).hasSizeGreaterThan(20);
    assertThat(
            new TakingAwayReports(
                    reports, finding(), List.of(renderer(ReportForm.PDF, new byte[] {2})))
                .file(draft, ReportForm.PDF)
                .trace())
        .matches("report=" + draft + " form=pdf vintage=DRAFT figures=\\d+");
  }

  @Test
  void a_report_at_fault_is_given_back_by_who_should_publish_it() {
    Long id = approved(begun());

    approvingAs(seated("K-003", "課長補佐")).giveBack(id, version(id), "数値がない箇所を直す");
    written();

    assertThat(finding().report(id).state()).isEqualTo(ReportState.RETURNED);
  }

  private Long withTitle(String title) {
    Long id = begun();
    ReportDraft draft = finding().report(id).draft();
    List<ReportBlock> blocks = new ArrayList<>(draft.blocks());
    blocks.add(new ReportBlock(0, "b98", BlockKind.PAGE, title, "", "", "", "", "", ""));
    composing()
        .compose(
            id,
            version(id),
            new ReportDraft(
                draft.title(), draft.kind(), draft.organisation(), draft.period(), blocks, null));
    return approved(id);
  }

  @Test
  void a_problem_that_may_stand_is_answered_for_in_writing_and_kept_with_the_answer() {
    Long id = withTitle("被害は３９６件");

    assertThatThrownBy(
            () -> publishing().publish(id, version(id), new PublicationDraft(false, "", " ")))
        .isInstanceOf(ProblemsNotAnswered.class);
    Publication done =
        publishing().publish(id, version(id), new PublicationDraft(false, "", "被害者の申立てによる数"));
    written();

    assertThat(done.trace()).contains("vintage=PROVISIONAL", " problems=NUMBER_TYPED:1");
    assertThat(finding().published(id).orElseThrow().problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.kind()).isEqualTo(ReportProblem.Kind.NUMBER_TYPED);
              assertThat(problem.detail()).isEqualTo("396件");
              assertThat(problem.block()).isEqualTo("b98");
            });
    assertThat(finding().report(id).decisions())
        .extracting(Decision::act)
        .endsWith(Act.ANSWERED, Act.PUBLISHED);
    assertThat(finding().report(id).decisions())
        .filteredOn(each -> each.act() == Act.ANSWERED)
        .extracting(Decision::words)
        .containsExactly("被害者の申立てによる数");
  }

  @Test
  void a_report_without_problems_needs_no_answer() {
    Long id = approved(begun());

    Publication done = publishing().publish(id, version(id), new PublicationDraft(false, "", ""));

    assertThat(done.problems()).isEmpty();
    assertThat(done.trace()).doesNotContain("problems");
  }

  @Test
  void no_answer_brings_an_address_that_opens_into_the_world() {
    Long id = withTitle("偽サイト http://vobiksale.online/");

    assertThatThrownBy(() -> publishing().publish(id, version(id), FINAL))
        .isInstanceOfSatisfying(
            ReportAtFault.class, refusal -> assertThat(refusal.arguments()[0]).isEqualTo(1));
  }
}
