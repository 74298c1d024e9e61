package hanki.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DraftedFormTest {

  private static final String KEY = "0f0e0d0c-0b0a-4908-8706-050403020100";

  @Test
  void a_form_is_about_what_its_address_names_and_nothing_else() {
    assertThat(
            DraftedForm.TASK.subject(
                Map.of("id", "3", "incident", "7", "draft", KEY, "utm_source", "x")))
        .isEqualTo("incident=7&id=3");
    assertThat(DraftedForm.TASK.subject(Map.of("incident", "7", "id", ""))).isEqualTo("incident=7");
    assertThat(DraftedForm.NEW_ACCOUNT.subject(Map.of("code", "A-001"))).isEmpty();
  }

  @Test
  void a_key_that_has_other_letters_than_an_address_may_is_written_as_one() {
    assertThat(DraftedForm.REFERENCE_ROW.subject(Map.of("of", "themes", "key", "偽&x")))
        .isEqualTo("of=themes&key=%E5%81%BD%26x");
  }

  @Test
  void an_address_longer_than_any_of_ours_names_nothing() {
    assertThat(DraftedForm.METHOD.subject(Map.of("code", "a".repeat(296)))).isEmpty();
    assertThat(DraftedForm.METHOD.subject(Map.of("code", "a".repeat(295)))).hasSize(300);
  }

  @Test
  void the_draft_is_shown_on_the_page_it_was_typed_on() {
    assertThat(DraftedForm.TASK.address("incident=7&id=3", KEY))
        .isEqualTo("/investigation/task.xhtml?incident=7&id=3&draft=" + KEY);
    assertThat(DraftedForm.NEW_ACCOUNT.address("", KEY))
        .isEqualTo("/identity/list.xhtml?draft=" + KEY);
    assertThat(DraftedForm.on("/investigation/task.xhtml")).contains(DraftedForm.TASK);
    assertThat(DraftedForm.on("/identity/password.xhtml")).isEmpty();
  }

  @Test
  void what_is_saved_is_shown_where_it_belongs() {
    assertThat(DraftedForm.SUSPECT.shownAt("", 12L)).isEqualTo("/arrest/suspect/show.xhtml?id=12");
    assertThat(DraftedForm.TASK.shownAt("incident=7&id=3", null))
        .isEqualTo("/incident/show.xhtml?id=7");
    assertThat(DraftedForm.REFERENCE_ROW.shownAt("of=themes&key=covid", null))
        .isEqualTo("/reference/table.xhtml?of=themes");
  }
}
