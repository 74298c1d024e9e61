package hanki.arrest;

import hanki.platform.Refusal;

/** One person is arrested by one force once a day; another record holds this arrest. */
public class ArrestedAlready extends Refusal {

  ArrestedAlready(String suspect, String number) {
    super(suspect, number);
  }

  @Override
  public String field() {
    return "addPerson";
  }
}
