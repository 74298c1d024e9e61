package hanki.guidance.web;

import java.io.Serializable;
import java.util.Objects;

/** A step as it is typed, between actors by their keys; its number is its place in the list. */
public class StepRow implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int LONGEST_LABEL = 80;
  private static final int LONGEST_NOTE = 300;

  private int actor;
  private int target;
  private String label = "";
  private String note = "";

  StepRow(int actor, int target) {
    this.actor = actor;
    this.target = target;
  }

  StepRow saying(String words, String more) {
    label = words;
    note = more;
    return this;
  }

  boolean isEmpty() {
    return label.isBlank() && note.isBlank();
  }

  public int getActor() {
    return actor;
  }

  public void setActor(int actor) {
    this.actor = actor;
  }

  public int getTarget() {
    return target;
  }

  public void setTarget(int target) {
    this.target = target;
  }

  public String getLabel() {
    return label;
  }

  /** Takes at most as many characters as the catalogue holds; the field allows no more. */
  public void setLabel(String label) {
    this.label = Cut.to(LONGEST_LABEL, label);
  }

  public String getNote() {
    return note;
  }

  /** As {@link #setLabel}. */
  public void setNote(String note) {
    this.note = Cut.to(LONGEST_NOTE, note);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof StepRow row
        && row.actor == actor
        && row.target == target
        && row.label.equals(label)
        && row.note.equals(note);
  }

  @Override
  public int hashCode() {
    return Objects.hash(actor, target, label, note);
  }
}
