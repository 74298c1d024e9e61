package hanki.guidance.web;

import hanki.guidance.Method;
import hanki.guidance.MethodDraft;
import hanki.guidance.MethodKind;
import hanki.period.EraDate;
import hanki.platform.Label;
import hanki.platform.web.ReadableDay;
import hanki.reference.Validity;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** What stands in the fields of a method, as typed. */
public class MethodForm implements Serializable {

  private static final long serialVersionUID = 1L;

  @NotBlank(message = "{required}")
  @Pattern(regexp = "([a-z][a-z0-9-]{1,39})?", message = "{methodCode}")
  private String code = "";

  @NotNull(message = "{choose}")
  private MethodKind kind;

  @NotBlank(message = "{required}")
  @Size(max = 80, message = "{tooLong}")
  private String nameJa = "";

  @NotBlank(message = "{required}")
  @Size(max = 120, message = "{tooLong}")
  private String nameEn = "";

  @NotBlank(message = "{required}")
  @Size(max = 600, message = "{tooLong}")
  private String summary = "";

  @NotBlank(message = "{required}")
  @Size(max = 300, message = "{tooLong}")
  private String source = "";

  @ReadableDay private String firstDay = "";

  @ReadableDay private String lastDay = "";

  private DrawnRows drawn = DrawnRows.fresh();
  private String submitToken = UUID.randomUUID().toString();
  private int version;

  /** The form of a method in the catalogue. */
  static MethodForm of(Method method) {
    MethodForm form = new MethodForm();
    form.code = method.code();
    form.kind = method.kind();
    form.nameJa = method.name().ja();
    form.nameEn = method.name().en();
    form.summary = method.summary();
    form.source = method.source();
    form.firstDay = typed(method.firstDay());
    form.lastDay = typed(method.lastDay());
    form.drawn = DrawnRows.of(method.actors(), method.steps());
    form.version = method.version();
    return form;
  }

  private static String typed(LocalDate day) {
    return day == null ? "" : new EraDate(day).sign();
  }

  /** What the catalogue takes over; the form must be in order. */
  MethodDraft toDraft(LocalDate today) {
    return new MethodDraft(
        code.strip(),
        kind,
        new Label(nameJa.strip(), nameEn.strip()),
        summary,
        source,
        new Validity(day(firstDay, today), day(lastDay, today)),
        drawn.toActors(),
        drawn.toSteps(),
        submitToken);
  }

  private static LocalDate day(String typed, LocalDate today) {
    return typed == null || typed.isBlank() ? null : EraDate.parse(typed, today).day();
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public MethodKind getKind() {
    return kind;
  }

  public void setKind(MethodKind kind) {
    this.kind = kind;
  }

  public String getNameJa() {
    return nameJa;
  }

  public void setNameJa(String nameJa) {
    this.nameJa = nameJa;
  }

  public String getNameEn() {
    return nameEn;
  }

  public void setNameEn(String nameEn) {
    this.nameEn = nameEn;
  }

  public String getSummary() {
    return summary;
  }

  public void setSummary(String summary) {
    this.summary = summary;
  }

  public String getSource() {
    return source;
  }

  public void setSource(String source) {
    this.source = source;
  }

  public String getFirstDay() {
    return firstDay;
  }

  public void setFirstDay(String firstDay) {
    this.firstDay = firstDay;
  }

  public String getLastDay() {
    return lastDay;
  }

  public void setLastDay(String lastDay) {
    this.lastDay = lastDay;
  }

  public DrawnRows getDrawn() {
    return drawn;
  }

  public void setDrawn(DrawnRows drawn) {
    this.drawn = drawn;
  }

  public String getSubmitToken() {
    return submitToken;
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }
}
