package hanki.publication;

import java.util.stream.Stream;

/** Looks at a report for one sort of problem. */
interface ReportCheck {

  /** The problems it finds, in the order of the blocks. */
  Stream<ReportProblem> problems(CheckedReport report);
}
