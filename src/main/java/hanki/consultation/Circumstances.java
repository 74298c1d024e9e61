package hanki.consultation;

import hanki.guidance.FakeSiteChecklist;
import hanki.platform.audit.Personal;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * How it came about and what the citizen was told: all that is known beyond what counts.
 *
 * @param urgent 特異相談: danger to life or body, or a stir in public; handled at any hour
 * @param approach null if not asked
 * @param paymentRoute null if not asked
 * @param method code of the method of crime (手口); null if none was chosen
 * @param checklist {@link FakeSiteChecklist#code()}; null if no site was checked
 * @param advice what the citizen was told, at most {@link #LONGEST_ADVICE} characters
 * @param traceText addresses, numbers and accounts as they were typed or pasted
 */
@Embeddable
public record Circumstances(
    boolean urgent,
    @Enumerated(EnumType.STRING) Approach approach,
    @Enumerated(EnumType.STRING) PaymentRoute paymentRoute,
    @Column(name = "method_code") String method,
    String checklist,
    @Personal String advice,
    @Personal String traceText) {

  /** The longest advice, in characters. */
  public static final int LONGEST_ADVICE = 2000;

  /** Nothing is known yet. */
  public static final Circumstances UNKNOWN =
      new Circumstances(false, null, null, null, null, "", "");

  /** Texts without blank ends. */
  public Circumstances {
    advice = advice == null ? "" : advice.strip();
    traceText = traceText == null ? "" : traceText.strip();
    method = method == null || method.isBlank() ? null : method;
  }

  /** The checklist as it was answered; null if no site was checked. */
  public FakeSiteChecklist siteChecklist() {
    return FakeSiteChecklist.parse(checklist);
  }
}
