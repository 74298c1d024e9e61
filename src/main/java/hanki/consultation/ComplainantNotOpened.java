package hanki.consultation;

import hanki.platform.Refusal;

/** The sealed name of who consulted cannot be opened: its key is not in the data folder. */
public class ComplainantNotOpened extends Refusal {

  ComplainantNotOpened(String number) {
    super(number);
  }
}
