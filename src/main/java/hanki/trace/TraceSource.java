package hanki.trace;

import hanki.identity.Scope;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.query.Page;

/**
 * A feature whose records carry traces, kept as a collection of {@link Trace}. Each way has an
 * index of its own: no database uses two for one "or".
 */
public interface TraceSource {

  /** Records within the scope that carry one of the values, the latest first. */
  List<TraceReference> carrying(List<String> normalised, Scope scope, Page page);

  /** Records within the scope that carry a trace with one of the wider values. */
  List<TraceReference> carryingWider(List<String> wider, Scope scope, Page page);

  /** Traces of records within the scope of these days, those of the latest first. */
  default List<TraceReference> between(LocalDate first, LocalDate last, Scope scope, Page page) {
    return List.of();
  }
}
