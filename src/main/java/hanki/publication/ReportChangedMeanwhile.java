package hanki.publication;

import hanki.platform.Refusal;

/** Somebody else changed the report after this page was opened. */
public class ReportChangedMeanwhile extends Refusal {

  ReportChangedMeanwhile(String title) {
    super(title);
  }
}
