package hanki.publication;

import hanki.platform.Refusal;

/** The checks found problems with which nothing is published. */
public class ReportAtFault extends Refusal {

  ReportAtFault(int problems, ReportProblem first) {
    super(problems, first.place(), first.about());
  }
}
