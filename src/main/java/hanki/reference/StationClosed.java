package hanki.reference;

import hanki.platform.Refusal;

/** A record was given a station that does not exist on the record's day. */
public class StationClosed extends Refusal {

  StationClosed(String name) {
    super(name);
  }

  @Override
  public String field() {
    return "station";
  }
}
