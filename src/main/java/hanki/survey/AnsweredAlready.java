package hanki.survey;

import hanki.platform.Refusal;

/** The station has said that its answer is whole; that has to be taken back first. */
public class AnsweredAlready extends Refusal {

  AnsweredAlready(String station) {
    super(station);
  }
}
