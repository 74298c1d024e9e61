package hanki.indicator;

import hanki.platform.Refusal;

/** The file has a header and nothing below it. */
public class NoRows extends Refusal {

  NoRows(String name) {
    super(name);
  }
}
