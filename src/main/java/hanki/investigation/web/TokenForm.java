package hanki.investigation.web;

import java.io.Serializable;
import java.util.UUID;

/** A form that is taken over once, however often it is sent. */
public abstract class TokenForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private final String submitToken = UUID.randomUUID().toString();

  /** One per form that was opened. */
  public String getSubmitToken() {
    return submitToken;
  }
}
