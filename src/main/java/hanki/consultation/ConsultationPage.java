package hanki.consultation;

import hanki.platform.audit.Counted;
import java.util.List;

/** One page of the list, with the totals of everything the filter leaves. */
public record ConsultationPage(List<ConsultationRow> rows, long found, long counted, long damageYen)
    implements Counted {

  @Override
  public long count() {
    return found;
  }
}
