package hanki.identity;

import hanki.platform.Refusal;

/** The chosen password is the one in use. */
public class PasswordUnchanged extends Refusal {

  @Override
  public String field() {
    return "next";
  }
}
