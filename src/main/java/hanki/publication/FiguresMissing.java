package hanki.publication;

import hanki.platform.Refusal;

/** The report has places where a figure is not available. */
public class FiguresMissing extends Refusal {

  FiguresMissing(int places) {
    super(places);
  }
}
