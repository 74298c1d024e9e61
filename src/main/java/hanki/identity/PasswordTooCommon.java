package hanki.identity;

import hanki.platform.Refusal;

/** The chosen password is among those that are tried first. */
public class PasswordTooCommon extends Refusal {

  @Override
  public String field() {
    return "next";
  }
}
