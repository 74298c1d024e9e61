package hanki.investigation.web;

import java.io.Serializable;
import java.util.UUID;

/** A form that is taken over once, however often it is sent. */
public abstract class TokenForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private final String submitToken = UUID.randomUUID().toString();
  private int version;

  /** One per form that was opened. */
  public String getSubmitToken() {
    return submitToken;
  }

  /**
   * The version of the record that this form shows; a draft brings back the one it was typed on.
   */
  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }
}
