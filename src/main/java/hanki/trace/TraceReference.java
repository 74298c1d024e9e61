package hanki.trace;

import hanki.platform.Label;
import java.time.LocalDate;

/**
 * A record that carries a trace, as {@link TraceSource} answers.
 *
 * @param carrier what kind of record it is
 * @param station its station; null where records belong to none, as fake sites
 * @param normalised the trace it carries, as {@link Trace#normalised()}
 * @param wider and its wider value
 */
public record TraceReference(
    Carrier carrier,
    Long id,
    String number,
    LocalDate day,
    Label station,
    TraceKind kind,
    String normalised,
    String wider) {}
