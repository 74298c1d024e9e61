package hanki.trace;

import hanki.platform.audit.Traceable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which records share these traces?
 *
 * @param carrier the kind of one's own record, which is left out
 * @param id null for a new one
 */
public record ConnectionQuestion(List<Trace> traces, Carrier carrier, Long id)
    implements Traceable {

  /** Kinds and numbers only: a telephone number may be a citizen's. */
  @Override
  public String trace() {
    Map<TraceKind, Long> kinds =
        traces.stream()
            .collect(Collectors.groupingBy(Trace::kind, TreeMap::new, Collectors.counting()));
    return new hanki.platform.audit.Trace()
        .with("of", id == null ? null : carrier.folder() + "/" + id)
        .with(
            "traces",
            kinds.entrySet().stream().map(Object::toString).collect(Collectors.joining(",")))
        .toString();
  }

  boolean isOwn(TraceReference reference) {
    return id != null && id.equals(reference.id()) && reference.carrier() == carrier;
  }
}
