package hanki.jointinvestigation.web;

import jakarta.validation.constraints.NotBlank;
import java.io.Serializable;

/** Which arrests came of an approval, as chosen. */
public class JointTieForm implements Serializable {

  private static final long serialVersionUID = 1L;

  @NotBlank(message = "{choose}")
  private String arrests = "";

  private int version;

  public String getArrests() {
    return arrests;
  }

  public void setArrests(String arrests) {
    this.arrests = arrests == null ? "" : arrests;
  }

  /** The version of the entry that this form shows. */
  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }
}
