package hanki.publication;

import hanki.platform.Refusal;

/** Nobody decides on a report they drafted themselves. */
public class OwnDraft extends Refusal {

  OwnDraft(String title) {
    super(title);
  }
}
