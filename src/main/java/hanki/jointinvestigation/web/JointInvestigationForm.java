package hanki.jointinvestigation.web;

import hanki.jointinvestigation.JointInvestigation;
import hanki.jointinvestigation.JointInvestigationDraft;
import hanki.jointinvestigation.JointKind;
import hanki.period.EraDate;
import hanki.platform.web.ReadableCount;
import hanki.platform.web.ReadableDay;
import hanki.reference.ForceListing.Between;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What stands in the fields of the form of a joint investigation, as typed. */
public class JointInvestigationForm extends MemberRows {

  private static final long serialVersionUID = 1L;

  @NotNull(message = "{choose}")
  private JointKind kind = JointKind.JOINT;

  @NotBlank(message = "{required}")
  @Size(max = 100, message = "{tooLong}")
  private String title = "";

  @NotBlank(message = "{choose}")
  private String station = "";

  @NotBlank(message = "{required}")
  @ReadableDay
  private String establishedOn = "";

  @ReadableDay(coming = true)
  private String dissolvedOn = "";

  @Size(max = 100, message = "{tooLong}")
  private String commander = "";

  private List<@Valid MemberForm> members = new ArrayList<>();

  private String leader = "";

  @NotBlank(message = "{required}")
  @ReadableCount
  private String named = "2";

  @NotNull(message = "{choose}")
  private Between between = Between.COMMA;

  @Valid private AgreementForm agreement = new AgreementForm();

  private String methodCode = "";

  @Size(max = 4000, message = "{tooLong}")
  private String traceText = "";

  @Size(max = 2000, message = "{tooLong}")
  private String summary = "";

  /** An empty form, of today and the officer's own police, which leads. */
  static JointInvestigationForm empty(EraDate today, String station, String force) {
    JointInvestigationForm form = new JointInvestigationForm();
    form.establishedOn = today.sign();
    form.station = station;
    form.leader = form.addMember(force).key();
    return form;
  }

  /** The form of one that was recorded. */
  static JointInvestigationForm of(JointInvestigation from) {
    JointInvestigationForm form = new JointInvestigationForm();
    form.setVersion(from.version());
    form.kind = from.kind();
    form.title = from.title();
    form.station = from.station().code();
    form.establishedOn = sign(from.establishedOn());
    form.dissolvedOn = sign(from.dissolvedOn());
    form.commander = from.commander();
    form.leader = form.takeMembers(from.members());
    form.named = String.valueOf(from.named());
    form.between = from.between();
    form.agreement = AgreementForm.of(from.agreement());
    form.methodCode = from.methodCode() == null ? "" : from.methodCode();
    form.traceText = from.traceText();
    form.summary = from.summary();
    return form;
  }

  private static String sign(LocalDate day) {
    return day == null ? "" : new EraDate(day).sign();
  }

  /** The draft; only of a form that is in order. */
  JointInvestigationDraft toDraft(LocalDate today) {
    LocalDate since = EraDate.parse(establishedOn, today).day();
    return new JointInvestigationDraft(
        kind,
        title,
        station,
        since,
        dissolvedOn.isBlank() ? null : EraDate.parseComing(dissolvedOn, today).day(),
        commander,
        toMembers(leader, since, today),
        ReadableCount.Check.parse(named),
        between,
        agreement.toAgreement(today),
        methodCode.isEmpty() ? null : methodCode,
        traceText,
        summary,
        getSubmitToken());
  }

  public JointKind getKind() {
    return kind;
  }

  public void setKind(JointKind kind) {
    this.kind = kind;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title == null ? "" : title;
  }

  public String getStation() {
    return station;
  }

  public void setStation(String station) {
    this.station = station == null ? "" : station;
  }

  public String getEstablishedOn() {
    return establishedOn;
  }

  public void setEstablishedOn(String establishedOn) {
    this.establishedOn = establishedOn == null ? "" : establishedOn;
  }

  public String getDissolvedOn() {
    return dissolvedOn;
  }

  public void setDissolvedOn(String dissolvedOn) {
    this.dissolvedOn = dissolvedOn == null ? "" : dissolvedOn;
  }

  public String getCommander() {
    return commander;
  }

  public void setCommander(String commander) {
    this.commander = commander == null ? "" : commander;
  }

  public String getLeader() {
    return leader;
  }

  public void setLeader(String leader) {
    this.leader = leader == null ? "" : leader;
  }

  public String getNamed() {
    return named;
  }

  public void setNamed(String named) {
    this.named = named == null ? "" : named;
  }

  public Between getBetween() {
    return between;
  }

  public void setBetween(Between between) {
    this.between = between;
  }

  public AgreementForm getAgreement() {
    return agreement;
  }

  @Override
  public List<MemberForm> getMembers() {
    return members;
  }

  public void setMembers(List<MemberForm> members) {
    this.members = new ArrayList<>(members);
  }

  public String getMethodCode() {
    return methodCode;
  }

  public void setMethodCode(String methodCode) {
    this.methodCode = methodCode == null ? "" : methodCode;
  }

  public String getTraceText() {
    return traceText;
  }

  public void setTraceText(String traceText) {
    this.traceText = traceText == null ? "" : traceText;
  }

  public String getSummary() {
    return summary;
  }

  public void setSummary(String summary) {
    this.summary = summary == null ? "" : summary;
  }
}
