package hanki.survey;

import hanki.platform.Refusal;

/** The station has not answered, so there is nothing to take back. */
public class NotAnswered extends Refusal {

  NotAnswered(String station) {
    super(station);
  }
}
