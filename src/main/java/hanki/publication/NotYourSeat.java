package hanki.publication;

import hanki.platform.Refusal;

/** The seat that is next is another than the officer's. */
public class NotYourSeat extends Refusal {

  NotYourSeat(String title, Seat next) {
    super(title, next.word());
  }
}
