package hanki.surge;

import hanki.period.Week;
import hanki.platform.audit.Counted;
import hanki.platform.audit.Trace;
import hanki.platform.audit.Traceable;

/**
 * What watching has brought.
 *
 * @param series how many rows were looked at
 * @param found alerts that were not known yet
 * @param known alerts that were known
 */
public record SurgesFound(Week first, Week last, long series, long found, long known)
    implements Traceable, Counted {

  @Override
  public long count() {
    return found;
  }

  @Override
  public String trace() {
    return new Trace()
        .with("first", first.code())
        .with("last", last.code())
        .with("series", series)
        .with("known", known)
        .toString();
  }
}
