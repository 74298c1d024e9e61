package hanki.jointinvestigation.web;

import hanki.jointinvestigation.EntryOutcome;
import hanki.jointinvestigation.Settlement;
import hanki.period.EraDate;
import hanki.platform.web.ReadableDay;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/** The answer to an approval, request or task, as typed. */
public class JointAnswerForm implements Serializable {

  private static final long serialVersionUID = 1L;

  @NotNull(message = "{choose}")
  private EntryOutcome outcome = EntryOutcome.DONE;

  @NotBlank(message = "{required}")
  @ReadableDay
  private String settledOn = "";

  @Size(max = 500, message = "{tooLong}")
  private String words = "";

  private int version;

  /** An empty form, of today. */
  static JointAnswerForm empty(EraDate today) {
    JointAnswerForm form = new JointAnswerForm();
    form.settledOn = today.sign();
    return form;
  }

  /** The answer; only of a form that is in order. */
  Settlement toSettlement(LocalDate today) {
    return new Settlement(outcome, EraDate.parse(settledOn, today).day(), words);
  }

  public EntryOutcome getOutcome() {
    return outcome;
  }

  public void setOutcome(EntryOutcome outcome) {
    this.outcome = outcome;
  }

  public String getSettledOn() {
    return settledOn;
  }

  public void setSettledOn(String settledOn) {
    this.settledOn = settledOn == null ? "" : settledOn;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words == null ? "" : words;
  }

  /** The version of the entry that this form shows. */
  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }
}
