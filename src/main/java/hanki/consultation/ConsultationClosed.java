package hanki.consultation;

import hanki.platform.Refusal;

/** The consultation is closed: it has to be reopened before it goes on. */
public class ConsultationClosed extends Refusal {

  ConsultationClosed(String number) {
    super(number);
  }
}
