package hanki.guidance.web;

import static org.assertj.core.api.Assertions.assertThat;

import hanki.guidance.Actor;
import hanki.guidance.ActorKind;
import hanki.guidance.ShippedMethods;
import hanki.guidance.Step;
import java.util.List;
import org.junit.jupiter.api.Test;

class DrawnRowsTest {

  private static DrawnRows emotet() {
    return DrawnRows.of(ShippedMethods.actors("emotet"), ShippedMethods.steps("emotet"));
  }

  @Test
  void what_is_opened_and_saved_is_what_it_was() {
    assertThat(emotet().toActors()).isEqualTo(ShippedMethods.actors("emotet"));
    assertThat(emotet().toSteps()).isEqualTo(ShippedMethods.steps("emotet"));
  }

  @Test
  void a_renamed_actor_keeps_its_steps() {
    DrawnRows rows = emotet();

    rows.getActors().get(1).setName("職員");

    assertThat(rows.toSteps().get(0)).isEqualTo(new Step(1, "攻撃者", "職員", "標的型メール送信", ""));
    assertThat(rows.getDiagram().steps()).hasSize(5);
  }

  @Test
  void a_step_moved_up_takes_the_number_of_its_place() {
    DrawnRows rows = emotet();

    rows.moveUp(3);

    assertThat(rows.toSteps())
        .extracting(Step::label)
        .containsSequence("標的型メール開封", "不正な通信", "Ｅｍｏｔｅｔダウンロード");
    assertThat(rows.toSteps()).extracting(Step::number).containsExactly(1, 2, 3, 4, 5);
  }

  @Test
  void the_first_step_moves_no_further() {
    DrawnRows rows = emotet();

    rows.moveUp(0);
    rows.moveUp(9);

    assertThat(rows).isEqualTo(emotet());
  }

  @Test
  void steps_of_an_actor_taken_out_stay_and_ask_for_another() {
    DrawnRows rows = emotet();

    rows.removeActor(3);

    assertThat(rows.toSteps()).hasSize(5);
    assertThat(rows.toSteps().get(2).actor()).isEmpty();
  }

  @Test
  void rows_left_empty_are_not_kept() {
    DrawnRows rows = emotet();

    rows.addActor();
    rows.addStep();

    assertThat(rows.toActors()).hasSize(3);
    assertThat(rows.toSteps()).hasSize(5);
  }

  @Test
  void a_posted_text_is_cut_to_what_the_catalogue_holds() {
    ActorRow row = ActorRow.of(new Actor(1, "犯人", ActorKind.ATTACKER));
    StepRow step = new StepRow(1, 1).saying("", "");

    row.setName("長".repeat(50));
    step.setLabel("  長\n長 ");
    step.setNote("長".repeat(400));

    assertThat(row.getName()).hasSize(40);
    assertThat(step.getLabel()).isEqualTo("長 長");
    assertThat(step.getNote()).hasSize(300);
  }

  @Test
  void two_officers_with_the_same_diagram_disagree_about_nothing() {
    DrawnRows other = emotet();
    assertThat(emotet()).isEqualTo(other).hasSameHashCodeAs(other);

    other.getSteps().get(0).setLabel("別の見出し");

    assertThat(emotet()).isNotEqualTo(other);
    assertThat(List.of(other.toString())).first().asString().contains("別の見出し");
  }
}
