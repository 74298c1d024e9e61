package hanki.consultation;

import hanki.platform.audit.Counted;
import java.util.List;
import java.util.Map;

/**
 * One page of the list, with the totals of everything the filter leaves.
 *
 * @param masks who consults, masked, by id of the record; empty if nobody gave a name
 */
public record ConsultationPage(
    List<ConsultationRow> rows, Map<Long, String> masks, long found, long counted, long damageYen)
    implements Counted {

  @Override
  public long count() {
    return found;
  }
}
