package hanki.national;

import hanki.platform.Refusal;

/** It is no table of texts. */
public class NotAPublishedFile extends Refusal {

  NotAPublishedFile(String name) {
    super(name);
  }
}
