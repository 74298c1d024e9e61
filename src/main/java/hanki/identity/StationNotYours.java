package hanki.identity;

import hanki.platform.Refusal;

/** A record was given a station whose records the officer does not see. */
public class StationNotYours extends Refusal {

  public StationNotYours(String station) {
    super(station);
  }

  @Override
  public String field() {
    return "station";
  }
}
