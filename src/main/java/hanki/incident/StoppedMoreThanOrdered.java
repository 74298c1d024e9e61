package hanki.incident;

import hanki.platform.Refusal;

/** More money is said to have been stopped than was ordered to be moved. */
public class StoppedMoreThanOrdered extends Refusal {

  @Override
  public String field() {
    return "stoppedYen";
  }
}
