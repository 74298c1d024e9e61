package hanki.investigation;

import hanki.platform.Refusal;

/** An age or a sex was said of a company. */
public class CompanyWithAge extends Refusal {

  @Override
  public String field() {
    return "kind";
  }
}
