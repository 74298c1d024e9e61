package hanki.identity;

import hanki.platform.Refusal;

/** A record was to be shown to somebody who is no officer in service or reads no records. */
public class NotAReader extends Refusal {

  NotAReader(String code) {
    super(code);
  }

  @Override
  public String field() {
    return "readers";
  }
}
