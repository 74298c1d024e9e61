package hanki.survey;

import hanki.platform.Refusal;

/** The survey does not ask the station. */
public class StationNotAsked extends Refusal {

  StationNotAsked(String station) {
    super(station);
  }
}
