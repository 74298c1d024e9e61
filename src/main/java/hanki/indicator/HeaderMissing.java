package hanki.indicator;

import hanki.platform.Refusal;

/** The first line does not name the columns date, URL and description. */
public class HeaderMissing extends Refusal {

  HeaderMissing(String name, String found) {
    super(name, found);
  }
}
