package hanki.national;

import hanki.platform.Refusal;

/** A column that must be there is missing, or one is unknown. */
public class PublishedColumnsMissing extends Refusal {

  PublishedColumnsMissing(String name, String columns) {
    super(name, columns);
  }
}
