package hanki.arrest;

import hanki.platform.audit.Trace;
import hanki.platform.audit.Traceable;
import java.time.LocalDate;

/** What a list of arrests is narrowed to: days, the kind and the station; empty for all. */
public record ArrestFilter(LocalDate from, LocalDate to, String kind, String station)
    implements Traceable {

  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

  /** Open ends reach as far as there can be records. */
  public ArrestFilter {
    from = from == null ? EARLIEST : from;
    to = to == null ? LATEST : to;
    kind = kind == null ? "" : kind;
    station = station == null ? "" : station;
  }

  @Override
  public String trace() {
    return new Trace()
        .with("from", from.equals(EARLIEST) ? null : from)
        .with("to", to.equals(LATEST) ? null : to)
        .with("kind", kind)
        .with("station", station)
        .toString();
  }
}
