package hanki.identity.web;

import jakarta.validation.constraints.NotEmpty;
import java.io.Serializable;

/** The present password and a new one, as typed: not a blank is taken away. */
public class PasswordForm implements Serializable {

  private static final long serialVersionUID = 1L;

  @NotEmpty(message = "{required}")
  private String current = "";

  @NotEmpty(message = "{required}")
  private String next = "";

  @NotEmpty(message = "{required}")
  private String again = "";

  private boolean endOthers = true;

  /** Whether the new one was typed the same twice. */
  boolean isSame() {
    return next.equals(again);
  }

  public String getCurrent() {
    return current;
  }

  public void setCurrent(String current) {
    this.current = current;
  }

  public String getNext() {
    return next;
  }

  public void setNext(String next) {
    this.next = next;
  }

  public String getAgain() {
    return again;
  }

  public void setAgain(String again) {
    this.again = again;
  }

  public boolean isEndOthers() {
    return endOthers;
  }

  public void setEndOthers(boolean endOthers) {
    this.endOthers = endOthers;
  }
}
