package hanki.investigation.web;

import hanki.investigation.FileDraft;
import jakarta.validation.constraints.Size;

/** What is said about a file, as typed. */
public class FileForm extends TokenForm {

  private static final long serialVersionUID = 1L;

  @Size(max = 200, message = "{tooLong}")
  private String description = "";

  /** The draft for a file of that name; only of a form that is in order. */
  FileDraft toDraft(String name) {
    return new FileDraft(name, description, getSubmitToken());
  }

  public String getDescription() {
    return description;
  }

  public void setDescription(String description) {
    this.description = description == null ? "" : description;
  }
}
