package hanki.investigation;

import hanki.platform.Refusal;

/** The sealed name of a victim cannot be opened: it was changed, or its key is not here. */
public class NameNotOpened extends Refusal {

  NameNotOpened(String number) {
    super(number);
  }
}
