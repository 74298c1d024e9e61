package hanki.publication;

import hanki.platform.Refusal;

/** A number was typed into a sentence, where only a picked figure may stand. */
public class NumberTyped extends Refusal {

  NumberTyped(String number, int place) {
    super(number, place);
  }
}
