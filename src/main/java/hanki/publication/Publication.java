package hanki.publication;

import hanki.platform.audit.Counted;
import hanki.platform.audit.Traceable;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What was published, as its entry in the trail tells.
 *
 * @param id of the report
 * @param figures how many figures were frozen
 * @param problems that were answered for
 */
public record Publication(
    Long id, ReportVintage vintage, int figures, String fingerprint, List<ReportProblem> problems)
    implements Traceable, Counted {

  @Override
  public long count() {
    return figures;
  }

  @Override
  public String trace() {
    String answered =
        problems.stream()
            .collect(
                Collectors.groupingBy(ReportProblem::kind, TreeMap::new, Collectors.counting()))
            .entrySet()
            .stream()
            .map(each -> each.getKey() + ":" + each.getValue())
            .collect(Collectors.joining(","));
    return "vintage=%s%s figures=%d fingerprint=%s%s"
        .formatted(
            vintage.kind(),
            vintage.number() == 0 ? "" : "-" + vintage.number(),
            figures,
            fingerprint,
            answered.isEmpty() ? "" : " problems=" + answered);
  }
}
