package hanki.publication;

import hanki.platform.Refusal;

/** Another division is asked and has not agreed: nobody decides before or for it. */
public class ConcurrenceOpen extends Refusal {

  ConcurrenceOpen(String title) {
    super(title);
  }
}
