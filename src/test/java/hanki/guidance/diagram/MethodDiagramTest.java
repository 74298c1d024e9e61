package hanki.guidance.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import hanki.guidance.Actor;
import hanki.guidance.ActorKind;
import hanki.guidance.ShippedMethods;
import hanki.guidance.Step;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MethodDiagramTest {

  private static Stream<String> shipped() {
    return ShippedMethods.codes().stream();
  }

  private static MethodDiagram drawn(String code) {
    return MethodDiagram.of(ShippedMethods.actors(code), ShippedMethods.steps(code));
  }

  private static List<Actor> actors(int howMany) {
    return IntStream.rangeClosed(1, howMany)
        .mapToObj(i -> new Actor(i, "登場人物その" + i, ActorKind.values()[i % 12]))
        .toList();
  }

  private static Step step(int number, int from, int to, String label) {
    return new Step(number, "登場人物その" + from, "登場人物その" + to, label, "");
  }

  /**
   * No label touches a box, another label, or a line of another step; no line runs through a box.
   */
  private static void assertNothingOverlaps(MethodDiagram diagram) {
    for (StepArrow arrow : diagram.steps()) {
      for (ActorBox box : diagram.actors()) {
        assertThat(arrow.label().overlaps(box.area())).as(arrow + " / " + box).isFalse();
        Area inside = box.area().grownBy(-2);
        assertThat(inside.isCrossedBy(arrow.out())).as(arrow + " / " + box).isFalse();
        assertThat(inside.isCrossedBy(arrow.in())).as(arrow + " / " + box).isFalse();
      }
      for (StepArrow other : diagram.steps()) {
        if (other != arrow) {
          assertThat(arrow.label().overlaps(other.label())).as(arrow + " / " + other).isFalse();
          assertThat(arrow.label().isCrossedBy(other.out())).as(arrow + " / " + other).isFalse();
          assertThat(arrow.label().isCrossedBy(other.in())).as(arrow + " / " + other).isFalse();
        }
      }
      Area sheet = new Area(0, 0, diagram.width(), diagram.height());
      assertThat(sheet.contains(new Point(arrow.label().x(), arrow.label().y()))).isTrue();
      assertThat(sheet.contains(new Point(arrow.label().right(), arrow.label().bottom()))).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void nothing_overlaps_in_a_shipped_method(String code) {
    MethodDiagram diagram = drawn(code);

    assertNothingOverlaps(diagram);
    assertThat(diagram.steps()).hasSameSizeAs(ShippedMethods.steps(code));
    assertThat(diagram.rails()).as("stands on a grid").isEmpty();
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void no_arrows_of_a_shipped_method_cross(String code) {
    List<StepArrow> steps = drawn(code).steps();
    for (StepArrow one : steps) {
      for (StepArrow other : steps) {
        if (one != other) {
          assertThat(one.out().crosses(other.out()) || one.out().crosses(other.in()))
              .as(one + " / " + other)
              .isFalse();
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void the_words_fit_in_their_boxes_in_the_typeface_of_paper(String code)
      throws IOException, FontFormatException {
    MethodDiagram diagram = drawn(code);
    Font regular = font("BIZUDPGothic-Regular.ttf");
    Font bold = font("BIZUDPGothic-Bold.ttf");

    for (ActorBox box : diagram.actors()) {
      for (TextLine line : box.lines()) {
        assertThat(width(line, bold)).as(line.words()).isLessThan(box.area().width() - 6);
        assertThat(line.y()).isBetween(box.area().y() + 13, box.area().bottom() - 4);
      }
    }
    for (StepArrow step : diagram.steps()) {
      for (TextLine line : step.lines()) {
        assertThat(line.x() + width(line, regular))
            .as(line.words())
            .isLessThan(step.label().right());
        assertThat(line.y()).isBetween(step.label().y() + 13, step.label().bottom() - 4);
      }
    }
  }

  private static Font font(String file) throws IOException, FontFormatException {
    try (InputStream content = MethodDiagram.class.getResourceAsStream("/fonts/" + file)) {
      return Font.createFont(Font.TRUETYPE_FONT, content).deriveFont(MethodDiagram.TEXT * 1.0f);
    }
  }

  private static double width(TextLine line, Font font) {
    return font.getStringBounds(line.words(), new FontRenderContext(null, true, true)).getWidth();
  }

  @Test
  void a_shipped_method_fits_a_page_of_a_screen_and_of_paper() {
    assertThat(ShippedMethods.codes().stream().map(MethodDiagramTest::drawn))
        .allSatisfy(
            diagram -> {
              assertThat(diagram.width()).isLessThanOrEqualTo(1000);
              assertThat(diagram.height()).isLessThanOrEqualTo(460);
            });
  }

  @Test
  void arrows_between_the_same_two_run_beside_each_other() {
    MethodDiagram diagram =
        MethodDiagram.of(
            actors(2), List.of(step(1, 1, 2, "送信"), step(2, 2, 1, "返信"), step(3, 1, 2, "再送")));

    assertThat(diagram.steps()).extracting(arrow -> arrow.out().from().y()).doesNotHaveDuplicates();
    assertThat(diagram.steps())
        .allSatisfy(arrow -> assertThat(arrow.out().from().y()).isEqualTo(arrow.in().to().y()));
    assertNothingOverlaps(diagram);
  }

  @Test
  void a_step_in_one_place_goes_out_and_comes_back() {
    MethodDiagram diagram = MethodDiagram.of(actors(1), List.of(step(1, 1, 1, "開封")));
    StepArrow arrow = diagram.steps().get(0);

    assertThat(arrow.out().from().y()).isEqualTo(arrow.in().to().y());
    assertThat(arrow.out().to().y()).isEqualTo(arrow.in().from().y());
    assertNothingOverlaps(diagram);
  }

  @ParameterizedTest
  @CsvSource({"3, 3", "4, 6", "5, 8", "6, 9", "7, 12", "8, 12", "9, 12", "10, 9", "12, 20"})
  void nothing_overlaps_however_many_act_on_each_other(int actors, int steps) {
    for (int shuffle = 1; shuffle <= 5; shuffle++) {
      List<Step> all = new ArrayList<>();
      for (int i = 0; i < steps; i++) {
        int from = (i * shuffle + i / 3) % actors + 1;
        int to = (i * i + shuffle) % actors + 1;
        all.add(step(i + 1, from, to, "段階の見出しがとても長いときも重ならない".substring(0, 3 + i % 17)));
      }
      MethodDiagram diagram = MethodDiagram.of(actors(actors), all);

      assertNothingOverlaps(diagram);
      assertThat(diagram.steps()).hasSize(steps);
    }
  }

  @Test
  void more_than_nine_actors_stand_side_by_side_with_lines_down() {
    MethodDiagram diagram =
        MethodDiagram.of(actors(10), List.of(step(1, 1, 10, "送金"), step(2, 10, 3, "出金")));

    assertThat(diagram.rails()).hasSize(10);
    assertNothingOverlaps(diagram);
  }

  @Test
  void a_step_that_names_somebody_unknown_is_left_out_while_one_types() {
    MethodDiagram diagram =
        MethodDiagram.of(actors(2), List.of(step(1, 1, 3, "送信"), step(2, 1, 2, "受信")));

    assertThat(diagram.steps()).extracting(arrow -> arrow.step().number()).containsExactly(2);
  }

  @Test
  void nobody_and_nothing_is_an_empty_sheet() {
    assertThat(MethodDiagram.of(List.of(), List.of()).steps()).isEmpty();
  }

  @Test
  void the_same_method_is_always_drawn_alike() {
    assertThat(drawn("phishing-otp")).isEqualTo(drawn("phishing-otp"));
  }
}
