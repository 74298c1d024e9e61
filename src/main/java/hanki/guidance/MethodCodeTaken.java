package hanki.guidance;

import hanki.platform.Refusal;

/** Another method has that code already. */
public class MethodCodeTaken extends Refusal {

  MethodCodeTaken(String code) {
    super(code);
  }

  @Override
  public String field() {
    return "code";
  }
}
