package hanki.guidance.web;

import static org.assertj.core.api.Assertions.assertThat;

import hanki.guidance.FakeSiteChecklist.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChecklistViewTest {

  private final ChecklistView view = new ChecklistView();

  @Test
  void it_answers_while_one_ticks() {
    assertThat(view.verdict(List.of("TOO_CHEAP"))).isEqualTo(Verdict.POSSIBLY_FAKE);
    assertThat(view.verdict(List.of("HAS_CERTIFICATE"))).isEqualTo(Verdict.NOT_SHOWN);
    assertThat(view.isToBeWarned(List.of("HAS_CERTIFICATE"))).isTrue();
  }

  @Test
  void nothing_ticked_yet_is_no_fault() {
    assertThat(view.verdict(null)).isEqualTo(Verdict.NOT_SHOWN);
    assertThat(view.isToBeWarned(null)).isFalse();
  }
}
