package hanki.guidance.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import hanki.guidance.Actor;
import hanki.guidance.ActorKind;
import hanki.guidance.Step;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LaidOutTest {

  private static final List<Step> STEPS = List.of(new Step(1, "犯人", "被害者", "電話", ""));

  private final LaidOut laidOut = new LaidOut();
  private final AtomicInteger times = new AtomicInteger();

  private MethodDiagram diagram(String victim) {
    List<Actor> actors =
        List.of(new Actor(1, "犯人", ActorKind.ATTACKER), new Actor(2, victim, ActorKind.VICTIM));
    return laidOut.diagram(
        actors,
        STEPS,
        () -> {
          times.incrementAndGet();
          return new MethodDiagram(1, 1, List.of(), List.of(), List.of());
        });
  }

  @Test
  void the_same_actors_and_steps_are_laid_out_once() {
    assertThat(diagram("被害者")).isSameAs(diagram("被害者"));
    assertThat(times).hasValue(1);
  }

  @Test
  void another_name_is_another_diagram() {
    diagram("被害者");
    diagram("会社");

    assertThat(times).hasValue(2);
  }

  @Test
  void whatever_is_typed_into_previews_the_memory_stays_small() {
    for (int i = 0; i < 500; i++) {
      diagram("被害者" + i);
    }

    assertThat(laidOut.size()).isEqualTo(100);
  }
}
