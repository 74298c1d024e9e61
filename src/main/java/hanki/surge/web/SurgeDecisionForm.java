package hanki.surge.web;

import hanki.surge.SurgeAlert;
import hanki.surge.SurgeDecision;
import hanki.surge.SurgeState;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** What is said to an alert, as typed. */
public class SurgeDecisionForm implements Serializable {

  private static final long serialVersionUID = 1L;

  @NotNull(message = "{choose}")
  private SurgeState state;

  @NotBlank(message = "{required}")
  @Size(max = 1000, message = "{tooLong}")
  private String reason = "";

  private int version;

  /** The form of what was said so far; of an open alert nothing is chosen. */
  static SurgeDecisionForm of(SurgeAlert alert) {
    SurgeDecisionForm form = new SurgeDecisionForm();
    form.state = alert.state().isDecided() ? alert.state() : null;
    form.reason = alert.reason();
    form.version = alert.version();
    return form;
  }

  SurgeDecision toDecision() {
    return new SurgeDecision(state, reason);
  }

  public SurgeState getState() {
    return state;
  }

  public void setState(SurgeState state) {
    this.state = state;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }
}
