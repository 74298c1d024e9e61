package hanki.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Serializable;
import org.junit.jupiter.api.Test;

class FormFieldTest {

  /** A form that is made of another. */
  public static class OuterForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String first = "";
    private InnerForm inner = new InnerForm();
    private String last = "";

    public String getFirst() {
      return first;
    }

    public void setFirst(String first) {
      this.first = first;
    }

    public InnerForm getInner() {
      return inner;
    }

    public String getLast() {
      return last;
    }

    public void setLast(String last) {
      this.last = last;
    }
  }

  /** Part of another. */
  public static class InnerForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name = "";

    public String getName() {
      return name;
    }

    public void setName(String name) {
      this.name = name;
    }

    public String getShout() {
      return name + "!";
    }
  }

  private static OuterForm saying(String first, String name) {
    OuterForm form = new OuterForm();
    form.setFirst(first);
    form.getInner().setName(name);
    return form;
  }

  @Test
  void the_fields_of_a_form_within_a_form_stand_in_its_place() {
    assertThat(FormField.of(OuterForm.class))
        .extracting(FormField::name)
        .containsExactly("first", "name", "last");
  }

  @Test
  void a_conflict_is_told_and_decided_in_a_form_within_the_form() {
    OuterForm mine = saying("a", "mine");

    Conflict conflict =
        Conflict.between(
            saying("a", "opened"),
            saying("a", "theirs"),
            mine,
            id -> "label of " + id,
            (id, value) -> String.valueOf(value));

    assertThat(conflict.getFields()).hasSize(1);
    assertThat(conflict.getFields().get(0).getLabel()).isEqualTo("label of name");
    assertThat(conflict.getFields().get(0).getMine()).isEqualTo("mine");
    conflict.getFields().get(0).setChoice("theirs");
    conflict.decide(mine);
    assertThat(mine.getInner().getName()).isEqualTo("theirs");
  }
}
