package hanki.consultation.web;

import hanki.consultation.FindingSimilar;
import hanki.consultation.PersonalDetails;
import hanki.consultation.SimilarConsultation;
import hanki.consultation.SimilarQuestion;
import hanki.guidance.Advice;
import hanki.guidance.AdviceLevel;
import hanki.guidance.FindingAdvice;
import hanki.guidance.Method;
import hanki.platform.web.RecordId;
import hanki.platform.web.TypedDays;
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

/**
 * Helps while one types: what was recognised, which records are like it or share a trace, and what
 * to tell the citizen. Each is asked for once a request, and only where the page shows it.
 */
@Named("consultationHelpView")
@RequestScoped
public class ConsultationHelpView {

  private final ConsultationEditView edit;
  private final ConsultationChoicesView choices;
  private final FindingSimilar finding;
  private final FindingConnections connecting;
  private final RecognisingTraces recognising;
  private final FindingAdvice advising;
  private final TypedDays days;
  private List<Trace> traces;
  private Connected connected;
  private List<SimilarConsultation> similar;

  @Inject
  ConsultationHelpView(
      ConsultationEditView edit,
      ConsultationChoicesView choices,
      FindingSimilar finding,
      FindingConnections connecting,
      RecognisingTraces recognising,
      FindingAdvice advising,
      TypedDays days) {
    this.edit = edit;
    this.choices = choices;
    this.finding = finding;
    this.connecting = connecting;
    this.recognising = recognising;
    this.advising = advising;
    this.days = days;
  }

  private ConsultationForm form() {
    return edit.getForm();
  }

  private Long id() {
    return edit.getId() == null || edit.getId().isEmpty() ? null : RecordId.parse(edit.getId());
  }

  /** The traces in the text as far as it is typed. */
  public List<Trace> getTraces() {
    if (traces == null) {
      traces = recognising.in(form().getCircumstances().getTraceText());
    }
    return traces;
  }

  /** The records that share one of them; null while there is none. */
  public Connected getConnected() {
    if (connected == null && !getTraces().isEmpty()) {
      connected =
          connecting.connections(new ConnectionQuestion(getTraces(), Carrier.CONSULTATION, id()));
    }
    return connected;
  }

  /** Consultations that may be the same, or of the same person; none while too little is typed. */
  public List<SimilarConsultation> getSimilar() {
    if (similar == null) {
      PersonalDetails details = form().getComplainant().toDraft().details();
      SimilarQuestion question =
          new SimilarQuestion(
              days.orToday(form().getReceivedOn()),
              form().getSummary(),
              details == null ? PersonalDetails.NONE : details,
              id());
      similar = question.isEmpty() ? List.of() : finding.similar(question);
    }
    return similar;
  }

  /** The chosen method; null while none is chosen. */
  public Method getMethod() {
    return choices.methods(form().getReceivedOn()).stream()
        .filter(each -> each.code().equals(form().getCircumstances().getMethod()))
        .findFirst()
        .orElse(null);
  }

  /** What to do at once against the chosen method; none while none is chosen. */
  public List<Advice> getAdvice() {
    Method method = getMethod();
    return method == null
        ? List.of()
        : advising.against(method, days.orToday(form().getReceivedOn())).stream()
            .filter(each -> each.level() == AdviceLevel.NOW)
            .toList();
  }
}
