package hanki.publication;

/**
 * Makes one form of a report: the page of downloads and the freezing go through all of them.
 *
 * <p>The same report gives the same contents always: nothing is counted, no clock is read.
 */
public interface ReportRenderer {

  /** What it makes. */
  ReportForm form();

  /** The bytes of the file. */
  byte[] render(ReadyReport report);
}
