package hanki.trace;

import hanki.reference.CommonReach;
import hanki.reference.CommonValue;
import hanki.trace.Connected.CommonTrace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells by which values traces may connect records, leaving out those that everybody has. */
final class Sieve {

  private final Map<String, CommonValue> common;

  /** With the common values of the day, by the form in which they are compared. */
  Sieve(Map<String, CommonValue> common) {
    this.common = common;
  }

  /** By which values the traces may connect, each with the traces that have it. */
  record Sifted(
      Map<String, List<Trace>> exact, Map<String, List<Trace>> wider, List<CommonTrace> common) {

    private void exactly(Trace trace) {
      exact.computeIfAbsent(trace.normalised(), any -> new ArrayList<>()).add(trace);
    }

    private void widely(Trace trace) {
      wider.computeIfAbsent(trace.wider(), any -> new ArrayList<>()).add(trace);
    }
  }

  Sifted sift(List<Trace> traces) {
    Sifted sifted = new Sifted(new LinkedHashMap<>(), new LinkedHashMap<>(), new ArrayList<>());
    for (Trace trace : traces) {
      CommonValue exactly = common.get(trace.normalised());
      CommonValue site = trace.wider().isEmpty() ? null : site(trace.wider());
      if (exactly == null && site == null) {
        sifted.exactly(trace);
        if (!trace.wider().isEmpty()) {
          sifted.widely(trace);
        }
      } else if (exactly == null && site.reach() == CommonReach.SITE && !isSiteAlone(trace)) {
        sifted.exactly(trace);
      } else {
        sifted.common.add(new CommonTrace(trace, (exactly == null ? site : exactly).reason()));
      }
    }
    return sifted;
  }

  /** The first page of a site that many use tells no more than its name. */
  private static boolean isSiteAlone(Trace trace) {
    return trace.kind() == TraceKind.DOMAIN || trace.normalised().equals(trace.wider() + "/");
  }

  /** The row for the site itself, or for the domain it lies under. */
  private CommonValue site(String site) {
    for (String each = site; !each.isEmpty(); each = each.replaceFirst("^[^.]*\\.?", "")) {
      CommonValue row = common.get(each);
      if (row != null) {
        return row;
      }
    }
    return null;
  }
}
