package hanki.incident.web;

import hanki.platform.web.RecordId;
import hanki.trace.Carrier;
import hanki.trace.Connected;
import hanki.trace.ConnectionQuestion;
import hanki.trace.FindingConnections;
import hanki.trace.RecognisingTraces;
import hanki.trace.Trace;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Says while one pastes which traces are recognised, and which records share them. */
@Named("incidentTracesView")
@RequestScoped
public class IncidentTracesView {

  private final IncidentEditView edit;
  private final RecognisingTraces recognising;
  private final FindingConnections connections;
  private List<Trace> traces;
  private Connected connected;

  @Inject
  IncidentTracesView(
      IncidentEditView edit, RecognisingTraces recognising, FindingConnections connections) {
    this.edit = edit;
    this.recognising = recognising;
    this.connections = connections;
  }

  /** The traces in what is pasted so far. */
  public List<Trace> getTraces() {
    if (traces == null) {
      traces = recognising.in(edit.getForm().getTraceText());
    }
    return traces;
  }

  /** What shares them; only asked while there are traces. */
  public Connected getConnected() {
    if (connected == null) {
      Long own = edit.getNumber() == null ? null : RecordId.parse(edit.getId());
      connected =
          connections.connections(new ConnectionQuestion(getTraces(), Carrier.INCIDENT, own));
    }
    return connected;
  }
}
