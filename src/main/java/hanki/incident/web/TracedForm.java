package hanki.incident.web;

import hanki.trace.RecognisingTraces;
import jakarta.validation.constraints.Size;

/** A form in which traces are pasted and a method of crime is chosen. */
public abstract class TracedForm extends OnceForm {

  private static final long serialVersionUID = 1L;

  private String method = "";

  @Size(max = RecognisingTraces.LONGEST, message = "{tooLong}")
  private String traceText = "";

  /** Code of the method; empty if none is chosen. */
  public String getMethod() {
    return method;
  }

  public void setMethod(String method) {
    this.method = method == null ? "" : method;
  }

  /** Addresses, numbers and accounts as they were pasted. */
  public String getTraceText() {
    return traceText;
  }

  public void setTraceText(String traceText) {
    this.traceText = traceText == null ? "" : traceText;
  }
}
