package hanki.publication;

import hanki.platform.Refusal;

/** Records changed while the report was counted, so figure and records do not agree. */
public class CountedMeanwhile extends Refusal {

  CountedMeanwhile(String figure) {
    super(figure);
  }
}
