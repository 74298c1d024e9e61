package hanki.draft.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TypedFieldsTest {

  private static TypedFields fields(String name, String... values) {
    return TypedFields.posted(Map.of(name, values));
  }

  @Test
  void what_stands_in_the_fields_survives_the_way_through_a_draft() {
    String words = "𠮷田と髙橋①\r\n、ＡＢＣ&=+%<b>\"' 　";
    TypedFields fields =
        TypedFields.posted(
            Map.of(
                "form:summary", new String[] {words},
                "form:themes", new String[] {"covid19", "mask"},
                "form:damageYen", new String[] {""}));

    assertThat(TypedFields.parse(fields.content().orElseThrow()).values())
        .isEqualTo(
            Map.of(
                "form:summary", List.of(words),
                "form:themes", List.of("covid19", "mask"),
                "form:damageYen", List.of("")));
  }

  @Test
  void nothing_of_the_technique_is_kept() {
    for (String name :
        List.of(
            "jakarta.faces.ViewState",
            "primefaces.nonce",
            "hanki.draft",
            "form",
            "session:language")) {
      assertThat(fields(name, "x").values()).as(name).isEmpty();
    }
  }

  @Test
  void a_password_is_never_kept() {
    for (String name :
        List.of("form:password", "form:newPassword", "form:passwordAgain", "form:totp")) {
      assertThat(fields(name, "x").values()).as(name).isEmpty();
    }
  }

  @Test
  void more_than_fits_is_not_kept_by_half() {
    assertThat(fields("form:summary", "a".repeat(199_000)).content()).isPresent();
    assertThat(fields("form:summary", "a".repeat(200_000)).content()).isEmpty();
  }
}
