package hanki.national;

import hanki.platform.Refusal;

/** A series has that code already; it stays with it for ever. */
public class SeriesCodeTaken extends Refusal {

  SeriesCodeTaken(String code) {
    super(code);
  }

  @Override
  public String field() {
    return "code";
  }
}
