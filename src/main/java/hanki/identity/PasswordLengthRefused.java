package hanki.identity;

import hanki.platform.Refusal;

/** The chosen password is too short or too long. */
public class PasswordLengthRefused extends Refusal {

  PasswordLengthRefused(int shortest, int longest, int length) {
    super(shortest, longest, length);
  }

  @Override
  public String field() {
    return "next";
  }
}
