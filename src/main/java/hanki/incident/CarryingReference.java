package hanki.incident;

import hanki.platform.Label;
import hanki.trace.Carrier;
import hanki.trace.TraceKind;
import hanki.trace.TraceReference;
import java.time.LocalDate;

/** An incident with one of its traces. */
record CarryingReference(
    Long id,
    String number,
    LocalDate day,
    Label station,
    TraceKind kind,
    String normalised,
    String wider) {

  /** As connections know it. */
  TraceReference reference() {
    return new TraceReference(Carrier.INCIDENT, id, number, day, station, kind, normalised, wider);
  }
}
