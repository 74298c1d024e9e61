package hanki;

import static org.assertj.core.api.Assertions.assertThat;

import hanki.Page.Tag;
import hanki.draft.DraftedForm;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every page keeps to: no code, no style, no text of its own. */
class PagesTest {

  private static final int LONGEST = 200;
  private static final Pattern FORM_PROPERTY =
      Pattern.compile("#\\{\\w+\\.form\\.(?:\\w+\\.)?(\\w+)\\}");
  private static final Set<String> INCLUDING = Set.of("include", "decorate", "composition");

  @Test
  void every_page_is_well_formed() {
    assertThat(Page.all()).hasSizeGreaterThan(20);
  }

  @Test
  void every_form_that_is_saved_keeps_what_is_typed() {
    List<Page> saved =
        Page.all().stream()
            .filter(page -> page.tags().anyMatch(tag -> isTrue(tag, "pt:data-save")))
            .toList();

    assertThat(saved).hasSizeGreaterThan(15);
    assertThat(saved.stream().filter(page -> !keepsWords(page))).isEmpty();
  }

  private static boolean keepsWords(Page page) {
    String form = DraftedForm.on("/" + page).map(Enum::name).orElse("-");
    return page.tags()
        .anyMatch(tag -> tag.is(Page.OWN, "draft") && tag.attribute("of").equals(form));
  }

  @Test
  void no_page_is_longer_than_200_lines() {
    assertThat(Page.all().stream().filter(page -> page.lines() > LONGEST)).isEmpty();
  }

  @Test
  void no_page_has_a_style_of_its_own() {
    assertThat(
            tags(
                tag ->
                    tag.name().equals("style")
                        || has(tag, name -> name.equals("style"))
                        || tag.is(Page.FACES, "outputStylesheet")
                            && tag.attribute("name").isEmpty()))
        .isEmpty();
  }

  @Test
  void no_page_has_a_script_of_its_own() {
    assertThat(
            tags(
                tag ->
                    tag.name().equals("script")
                        || has(tag, name -> name.startsWith("on") && !name.equals("onPostback"))
                        || tag.writings().anyMatch(words -> words.contains("javascript:"))
                        || tag.is(Page.FACES, "outputScript") && tag.attribute("name").isEmpty()))
        .isEmpty();
  }

  @Test
  void no_expression_chooses_what_is_included() {
    // Mojarra evaluates what such an expression yields once more: CVE-2026-46581.
    assertThat(
            tags(
                tag ->
                    (tag.namespace().equals(Page.FACELETS) && INCLUDING.contains(tag.name())
                            || tag.namespace().equals("jakarta.tags.core")
                                && tag.name().equals("import"))
                        && Stream.of("src", "template", "url")
                            .map(tag::attribute)
                            .anyMatch(path -> path.matches(".*[#$]\\{.*"))))
        .isEmpty();
  }

  @Test
  void nothing_is_written_unescaped() {
    assertThat(tags(tag -> has(tag, name -> name.equals("escape")) && !isTrue(tag, "escape")))
        .isEmpty();
  }

  @Test
  void no_page_holds_japanese_words() {
    assertThat(tags(tag -> tag.writings().anyMatch(PagesTest::isJapanese))).isEmpty();
  }

  @Test
  void every_form_input_and_command_has_a_fixed_id() {
    assertThat(tags(tag -> isInput(tag) && !tag.attribute("id").matches("[a-z][A-Za-z0-9]*")))
        .isEmpty();
  }

  @Test
  void an_input_has_the_id_of_the_property_it_fills() {
    assertThat(
            tags(
                tag -> {
                  Matcher property = FORM_PROPERTY.matcher(tag.attribute("value"));
                  return isInput(tag)
                      && property.matches()
                      && !property.group(1).equals(tag.attribute("id"));
                }))
        .isEmpty();
  }

  @Test
  void a_field_holds_the_input_it_names() {
    assertThat(
            tags(
                tag ->
                    tag.is(Page.OWN, "field")
                        && tag.all()
                            .filter(PagesTest::isInput)
                            .noneMatch(input -> input.attribute("id").equals(tag.attribute("id")))))
        .isEmpty();
  }

  private static List<String> tags(Predicate<Tag> test) {
    return Page.all().stream().flatMap(page -> page.tags().filter(test).map(page::at)).toList();
  }

  private static boolean has(Tag tag, Predicate<String> attribute) {
    return tag.attributes().keySet().stream()
        .map(name -> name.substring(name.indexOf(':') + 1))
        .anyMatch(attribute);
  }

  private static boolean isTrue(Tag tag, String attribute) {
    return tag.attribute(attribute).equals("true");
  }

  /** Punctuation and the full-width signs belong to no script and may stand in a page. */
  private static boolean isJapanese(String words) {
    return words
        .codePoints()
        .mapToObj(UnicodeScript::of)
        .anyMatch(
            Set.of(UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HAN)::contains);
  }

  private static boolean isInput(Tag tag) {
    return Set.of(Page.FACES, Page.PRIMEFACES).contains(tag.namespace())
        && tag.name()
            .matches(
                "form|(input|select|command).*|button|autoComplete|datePicker|fileUpload|textEditor");
  }
}
