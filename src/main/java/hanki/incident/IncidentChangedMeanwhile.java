package hanki.incident;

import hanki.platform.Refusal;

/** Somebody else corrected the incident after this form was opened. */
public class IncidentChangedMeanwhile extends Refusal {

  IncidentChangedMeanwhile(String number) {
    super(number);
  }
}
