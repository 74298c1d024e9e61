package hanki.statistics.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Under which name a question is kept, and whether others see it. */
public class QuestionForm {

  @NotBlank(message = "{required}")
  @Size(max = 60, message = "{tooLong}")
  private String name = "";

  private boolean shared;

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public boolean isShared() {
    return shared;
  }

  public void setShared(boolean shared) {
    this.shared = shared;
  }
}
