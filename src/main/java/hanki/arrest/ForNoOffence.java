package hanki.arrest;

import hanki.platform.Refusal;

/** A person is arrested for an offence: at least one is named. */
public class ForNoOffence extends Refusal {

  @Override
  public String field() {
    return "offences";
  }
}
