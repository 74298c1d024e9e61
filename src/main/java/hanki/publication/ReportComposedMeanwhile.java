package hanki.publication;

import hanki.platform.Refusal;

/** Somebody else kept the report while it was being composed; both are put to choice. */
public class ReportComposedMeanwhile extends Refusal {

  ReportComposedMeanwhile(String title, String by) {
    super(title, by);
  }
}
