package hanki.incident.web;

import java.io.Serializable;
import java.util.UUID;

/** A form that is recorded once however often it is sent, and overwrites no newer record. */
public abstract class OnceForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private String submitToken = UUID.randomUUID().toString();
  private int version;

  /** One per form that was opened. */
  public String getSubmitToken() {
    return submitToken;
  }

  /** Takes it back from the page or a draft; what is no token of ours changes nothing. */
  public void setSubmitToken(String submitToken) {
    if (submitToken != null && submitToken.matches("[0-9a-f-]{36}")) {
      this.submitToken = submitToken;
    }
  }

  /** The version of the record that this form shows. */
  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }
}
