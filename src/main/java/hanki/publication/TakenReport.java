package hanki.publication;

import hanki.platform.audit.Counted;
import hanki.platform.audit.Traceable;

/**
 * A file of a report as it is taken away, and what its entry in the trail tells.
 *
 * @param report id of the report
 * @param name of the file
 * @param figures how many numbers it holds
 * @param fingerprint of the published report; null for a draft
 */
public record TakenReport(
    Long report,
    ReportForm form,
    String name,
    ReportVintage vintage,
    int figures,
    String fingerprint,
    byte[] content)
    implements Traceable, Counted {

  @Override
  public long count() {
    return figures;
  }

  @Override
  public String trace() {
    return "report=%d form=%s vintage=%s%s figures=%d%s"
        .formatted(
            report,
            form.ending(),
            vintage.kind(),
            vintage.number() == 0 ? "" : "-" + vintage.number(),
            figures,
            fingerprint == null ? "" : " fingerprint=" + fingerprint);
  }
}
