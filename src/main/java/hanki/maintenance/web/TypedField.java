package hanki.maintenance.web;

import hanki.reference.FieldFault;
import hanki.reference.ReferenceField;
import java.io.Serializable;
import java.util.List;

/** One field of the row that is edited: what was typed, and what is wrong with it. */
public class TypedField implements Serializable {

  private static final long serialVersionUID = 1L;

  private final ReferenceField field;
  private final boolean fixed;
  private final boolean chosen;
  private String text;
  private FieldFault fault;

  TypedField(ReferenceField field, String text, boolean fixed, boolean chosen) {
    this.field = field;
    this.text = text;
    this.fixed = fixed;
    this.chosen = chosen;
  }

  void judge(List<FieldFault> faults) {
    fault = faults.stream().filter(each -> each.field() == field).findFirst().orElse(null);
  }

  public ReferenceField getField() {
    return field;
  }

  /** Whether it identifies the row and so cannot change. */
  public boolean isFixed() {
    return fixed;
  }

  /** How it is put in: chosen, typed in several lines, or typed in one. */
  public boolean isChosen() {
    return chosen && !fixed;
  }

  public boolean isProse() {
    return field.kind() == ReferenceField.Kind.PROSE && !fixed;
  }

  public boolean isLine() {
    return !fixed && !isChosen() && !isProse();
  }

  /** Whether the text is short, so that its input is. */
  public boolean isShort() {
    return field.longest() <= 30;
  }

  /** Whether its kind needs a word on how to fill it in. */
  public boolean isHinted() {
    return !fixed
        && field.kind() != ReferenceField.Kind.TEXT
        && field.kind() != ReferenceField.Kind.PROSE;
  }

  /** Id of the input, for its label. */
  public String getInput() {
    if (isChosen()) {
      return "choice";
    }
    return isProse() ? "prose" : "line";
  }

  public FieldFault getFault() {
    return fault;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text == null ? "" : text;
  }
}
