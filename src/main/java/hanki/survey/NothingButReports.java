package hanki.survey;

import hanki.platform.Refusal;

/** A station says that it had nothing, and reports of it stand in the survey. */
public class NothingButReports extends Refusal {

  NothingButReports(String station, long cases) {
    super(station, cases);
  }
}
