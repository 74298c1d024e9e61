package hanki.consultation.web;

import hanki.consultation.Approach;
import hanki.consultation.Circumstances;
import hanki.consultation.Consultation;
import hanki.consultation.PaymentRoute;
import hanki.consultation.Taken;
import hanki.guidance.FakeSiteChecklist;
import hanki.guidance.FakeSiteFeature;
import hanki.trace.RecognisingTraces;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** How it came about and what the citizen was told, as typed. */
public class CircumstancesForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private boolean urgent;

  private String method = "";

  private Approach approach;

  private PaymentRoute paymentRoute;

  private List<String> taken = new ArrayList<>();

  @Size(max = RecognisingTraces.LONGEST, message = "{tooLong}")
  private String traceText = "";

  private boolean siteChecked;

  private List<String> checklist = new ArrayList<>();

  @Size(max = Circumstances.LONGEST_ADVICE, message = "{tooLong}")
  private String advice = "";

  /** The form of a recorded consultation. */
  static CircumstancesForm of(Consultation consultation) {
    Circumstances how = consultation.circumstances();
    CircumstancesForm form = new CircumstancesForm();
    form.urgent = how.urgent();
    form.setMethod(how.method());
    form.approach = how.approach();
    form.paymentRoute = how.paymentRoute();
    form.taken.addAll(consultation.taken().stream().sorted().map(Taken::name).toList());
    form.traceText = how.traceText();
    form.advice = how.advice();
    FakeSiteChecklist answered = how.siteChecklist();
    form.siteChecked = answered != null;
    if (answered != null) {
      form.checklist.addAll(answered.found().stream().map(FakeSiteFeature::name).toList());
    }
    return form;
  }

  Circumstances toCircumstances() {
    FakeSiteChecklist answered = siteChecklist();
    return new Circumstances(
        urgent,
        approach,
        paymentRoute,
        method,
        answered == null ? null : answered.code(),
        advice,
        traceText);
  }

  /** What was taken; names of nothing are passed over. */
  Set<Taken> takenThings() {
    Set<Taken> things = EnumSet.noneOf(Taken.class);
    Arrays.stream(Taken.values()).filter(each -> taken.contains(each.name())).forEach(things::add);
    return things;
  }

  /** The checklist as ticked; null while no site is checked. */
  private FakeSiteChecklist siteChecklist() {
    return siteChecked || !checklist.isEmpty() ? FakeSiteChecklist.of(checklist) : null;
  }

  /** Whether anything is told of the method, so that its fold must stand open. */
  public boolean isMethodTold() {
    return !method.isEmpty() || approach != null || paymentRoute != null || !taken.isEmpty();
  }

  /** Whether the checklist was begun. */
  public boolean isChecklistTold() {
    return siteChecklist() != null;
  }

  /** Whether traces were typed. */
  public boolean isTraceTold() {
    return !traceText.isBlank();
  }

  public boolean isUrgent() {
    return urgent;
  }

  public void setUrgent(boolean urgent) {
    this.urgent = urgent;
  }

  public String getMethod() {
    return method;
  }

  public void setMethod(String method) {
    this.method = method == null ? "" : method;
  }

  public Approach getApproach() {
    return approach;
  }

  public void setApproach(Approach approach) {
    this.approach = approach;
  }

  public PaymentRoute getPaymentRoute() {
    return paymentRoute;
  }

  public void setPaymentRoute(PaymentRoute paymentRoute) {
    this.paymentRoute = paymentRoute;
  }

  public List<String> getTaken() {
    return taken;
  }

  public void setTaken(List<String> taken) {
    this.taken = taken;
  }

  public String getTraceText() {
    return traceText;
  }

  public void setTraceText(String traceText) {
    this.traceText = traceText == null ? "" : traceText;
  }

  public boolean isSiteChecked() {
    return siteChecked;
  }

  public void setSiteChecked(boolean siteChecked) {
    this.siteChecked = siteChecked;
  }

  public List<String> getChecklist() {
    return checklist;
  }

  public void setChecklist(List<String> checklist) {
    this.checklist = checklist;
  }

  public String getAdvice() {
    return advice;
  }

  public void setAdvice(String advice) {
    this.advice = advice == null ? "" : advice;
  }
}
