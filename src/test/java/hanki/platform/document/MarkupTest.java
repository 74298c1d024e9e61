package hanki.platform.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MarkupTest {

  @Test
  void words_are_never_read_as_markup() {
    assertThat(Markup.element("p", "<b onclick='x'>&amp;\"").with("title", "\"><i>"))
        .hasToString(
            "<p title=\"&quot;&gt;&lt;i&gt;\">&lt;b onclick=&#39;x&#39;&gt;&amp;amp;&quot;</p>");
  }

  @Test
  void what_XML_does_not_know_is_left_out() {
    assertThat(Markup.element("p", "a\u0000\u0007\u001b\u007f\u0085b\ud800c\ufffed\uffffe\n\tf"))
        .hasToString("<p>abcde\n\tf</p>");
  }

  @Test
  void nothing_turns_the_direction_of_reading() {
    assertThat(Markup.element("p", "口座\u202e321\u2066")).hasToString("<p>口座321</p>");
  }

  @Test
  void characters_beyond_the_basic_plane_stay() {
    assertThat(Markup.element("p", "𠮷野家と髙島")).hasToString("<p>𠮷野家と髙島</p>");
  }

  @Test
  void a_name_that_is_none_is_refused() {
    assertThatThrownBy(() -> Markup.element("p onclick=x"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Markup.element("p").with("a b", "c"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void what_stands_in_an_element_keeps_its_order() {
    assertThat(
            Markup.element("ol")
                .add(Markup.element("li", "一"))
                .text("と")
                .add(Markup.element("li").styled("x")))
        .hasToString("<ol><li>一</li>と<li class=\"x\"/></ol>");
  }
}
