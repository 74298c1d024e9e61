package hanki.publication;

import hanki.platform.Refusal;

/** The report has more parts than one report can have. */
public class TooManyBlocks extends Refusal {

  TooManyBlocks(int most) {
    super(most);
  }
}
