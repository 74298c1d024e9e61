package hanki.publication;

import hanki.platform.Refusal;

/** Somebody else chose another house style while one was choosing. */
public class StyleChangedMeanwhile extends Refusal {

  StyleChangedMeanwhile(String by) {
    super(by);
  }
}
