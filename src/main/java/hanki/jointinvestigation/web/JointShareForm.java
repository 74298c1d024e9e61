package hanki.jointinvestigation.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** Numbers of the records that are to be shared, as typed. */
public class JointShareForm implements Serializable {

  private static final long serialVersionUID = 1L;

  @NotBlank(message = "{required}")
  @Size(max = 1000, message = "{tooLong}")
  private String numbers = "";

  private boolean withArrests = true;

  public String getNumbers() {
    return numbers;
  }

  public void setNumbers(String numbers) {
    this.numbers = numbers == null ? "" : numbers;
  }

  public boolean isWithArrests() {
    return withArrests;
  }

  public void setWithArrests(boolean withArrests) {
    this.withArrests = withArrests;
  }
}
