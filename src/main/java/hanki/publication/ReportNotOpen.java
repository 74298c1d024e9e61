package hanki.publication;

import hanki.platform.Refusal;

/** The report is on its way or published, so that its parts stand. */
public class ReportNotOpen extends Refusal {

  ReportNotOpen(String title) {
    super(title);
  }
}
