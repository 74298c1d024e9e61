package hanki.national;

import hanki.platform.Refusal;

/** The file has no rows below its heads. */
public class NoPublishedRows extends Refusal {

  NoPublishedRows(String name) {
    super(name);
  }
}
