package hanki.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import hanki.guidance.diagram.MethodDiagram;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiagramMarkupTest {

  private static String drawing(String label) {
    return new DiagramMarkup(
            MethodDiagram.of(
                List.of(
                    new Actor(1, "犯人", ActorKind.ATTACKER), new Actor(2, "被害者", ActorKind.VICTIM)),
                List.of(new Step(1, "犯人", "被害者", label, ""))))
        .drawing("図の説明", 120)
        .toString();
  }

  @Test
  void what_an_analyst_typed_is_drawn_as_words() {
    assertThat(drawing("<script>&\"x\"")).contains("&lt;script&gt;&amp;").doesNotContain("<script");
  }

  @Test
  void it_says_in_words_what_it_shows() {
    assertThat(drawing("送信")).contains("alt=\"図の説明\"", ">犯人<", ">被害者<", ">送信<", ">1<");
  }
}
