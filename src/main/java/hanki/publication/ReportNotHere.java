package hanki.publication;

import hanki.platform.Refusal;

/** The report is not where this can be done with it. */
public class ReportNotHere extends Refusal {

  ReportNotHere(String title) {
    super(title);
  }
}
