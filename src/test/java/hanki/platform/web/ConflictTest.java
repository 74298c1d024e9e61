package hanki.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Serializable;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConflictTest {

  private final TwoFields opened = new TwoFields("10:00", List.of("a", "b"), 3);
  private final TwoFields mine = new TwoFields("10:00", List.of("a", "b"), 3);
  private final TwoFields theirs = new TwoFields("10:00", List.of("a", "b"), 4);

  private Conflict conflict(Object base) {
    return Conflict.between(base, theirs, mine, id -> "label of " + id, (id, value) -> "" + value);
  }

  @Test
  void what_only_they_changed_is_proposed_to_stay() {
    theirs.setTime("09:05");

    Conflict conflict = conflict(opened);

    assertThat(conflict.getFields()).hasSize(1);
    ConflictField field = conflict.getFields().get(0);
    assertThat(field.getLabel()).isEqualTo("label of time");
    assertThat(field.getTheirs()).isEqualTo("09:05");
    assertThat(field.getMine()).isEqualTo("10:00");
    assertThat(field.getChoice()).isEqualTo(ConflictField.THEIRS);
    conflict.decide(mine);
    assertThat(mine.getTime()).isEqualTo("09:05");
  }

  @Test
  void what_only_i_changed_is_not_asked_for_and_stays() {
    mine.setTime("11:20");

    Conflict conflict = conflict(opened);
    conflict.decide(mine);

    assertThat(conflict.getFields()).isEmpty();
    assertThat(mine.getTime()).isEqualTo("11:20");
  }

  @Test
  void what_both_changed_is_asked_for_and_mine_is_proposed() {
    mine.setTime("11:20");
    theirs.setTime("09:05");

    Conflict conflict = conflict(opened);

    assertThat(conflict.getFields().get(0).getChoice()).isEqualTo(ConflictField.MINE);
    conflict.decide(mine);
    assertThat(mine.getTime()).isEqualTo("11:20");
    conflict.getFields().get(0).setChoice(ConflictField.THEIRS);
    conflict.decide(mine);
    assertThat(mine.getTime()).isEqualTo("09:05");
  }

  @Test
  void without_the_form_as_it_was_opened_nothing_is_proposed_and_every_difference_is_asked_for() {
    mine.setTime("11:20");
    theirs.setThemes(List.of("c"));

    Conflict conflict = conflict(null);

    assertThat(conflict.getFields())
        .extracting(ConflictField::getId)
        .containsExactly("time", "themes");
    assertThat(conflict.isDecided()).isFalse();
    conflict.getFields().forEach(field -> field.setChoice("neither"));
    assertThat(conflict.isDecided()).isFalse();
    conflict.getFields().forEach(field -> field.setChoice(ConflictField.MINE));
    assertThat(conflict.isDecided()).isTrue();
  }

  @Test
  void the_order_in_which_themes_were_ticked_and_the_version_are_no_difference() {
    mine.setThemes(List.of("b", "a"));

    assertThat(conflict(null).getFields()).isEmpty();
  }

  /** A form with two fields and the version of its record. */
  public static class TwoFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private String time;
    private List<String> themes;
    private int version;

    TwoFields(String time, List<String> themes, int version) {
      this.time = time;
      this.themes = themes;
      this.version = version;
    }

    public String getTime() {
      return time;
    }

    public void setTime(String time) {
      this.time = time;
    }

    public List<String> getThemes() {
      return themes;
    }

    public void setThemes(List<String> themes) {
      this.themes = themes;
    }

    public int getVersion() {
      return version;
    }

    public void setVersion(int version) {
      this.version = version;
    }
  }
}
