package hanki.incident;

import hanki.platform.audit.Counted;
import java.util.List;

/**
 * One page of the list, with the totals of everything the filter leaves.
 *
 * @param counted how many of those found are judged cyber and so count
 * @param undecided how many nobody has judged yet
 * @param lossYen 被害額 of those found
 */
public record IncidentPage(
    List<IncidentRow> rows, long found, long counted, long undecided, long lossYen)
    implements Counted {

  @Override
  public long count() {
    return found;
  }
}
