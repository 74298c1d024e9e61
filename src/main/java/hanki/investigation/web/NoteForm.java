package hanki.investigation.web;

import hanki.investigation.NoteDraft;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What stands in the field of a note, as typed. */
public class NoteForm extends TokenForm {

  private static final long serialVersionUID = 1L;

  @NotBlank(message = "{required}")
  @Size(max = 4000, message = "{tooLong}")
  private String note = "";

  /** The draft; only of a form that is in order. */
  NoteDraft toDraft() {
    return new NoteDraft(note, getSubmitToken());
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note == null ? "" : note;
  }
}
