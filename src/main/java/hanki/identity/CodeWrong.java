package hanki.identity;

import hanki.platform.Refusal;

/** The code of the authenticator application does not fit. */
public class CodeWrong extends Refusal {

  @Override
  public String field() {
    return "code";
  }
}
