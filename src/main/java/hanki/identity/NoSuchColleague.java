package hanki.identity;

import hanki.platform.Refusal;

/** A record or task was given to somebody who is no officer in service or reads no records. */
public class NoSuchColleague extends Refusal {

  NoSuchColleague(String code) {
    super(code);
  }

  @Override
  public String field() {
    return "responsible";
  }
}
