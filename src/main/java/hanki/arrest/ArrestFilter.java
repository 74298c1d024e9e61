package hanki.arrest;

import hanki.platform.audit.Trace;
import hanki.platform.audit.Traceable;
import java.time.LocalDate;
import java.util.Arrays;

/** What a list of arrests is narrowed to: days, the kind and the station; empty narrows nothing. */
public record ArrestFilter(LocalDate from, LocalDate to, String kind, String station)
    implements Traceable {

  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

  /** Open ends reach as far as there can be records. */
  public ArrestFilter {
    from = from == null ? EARLIEST : from;
    to = to == null ? LATEST : to;
    kind = isKind(kind) ? kind : "";
    station = station == null ? "" : station;
  }

  /** What stands in an address need not be one. */
  private static boolean isKind(String text) {
    return Arrays.stream(CustodyKind.values()).anyMatch(kind -> kind.name().equals(text));
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
