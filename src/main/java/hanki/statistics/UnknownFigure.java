package hanki.statistics;

import hanki.platform.Refusal;

/** Nothing is counted under that address. */
public class UnknownFigure extends Refusal {

  /** The address asked for, as it was written. */
  public UnknownFigure(String address) {
    super(address);
  }
}
