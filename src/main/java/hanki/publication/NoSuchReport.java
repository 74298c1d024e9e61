package hanki.publication;

import hanki.platform.Refusal;

/** There is no report of that number. */
public class NoSuchReport extends Refusal {

  /** None of that number, or the address names none. */
  public NoSuchReport() {
    super();
  }
}
