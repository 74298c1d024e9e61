package hanki.survey.web;

import hanki.period.EraDate;
import hanki.platform.web.ReadableDay;
import hanki.survey.ReportDraft;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A record to report, as typed. */
public class SurveyReportForm implements Serializable {

  private static final long serialVersionUID = 1L;

  @NotBlank(message = "{required}")
  @Size(max = 20, message = "{tooLong}")
  private String number = "";

  /** The class where they exclude each other; a choice of none is null. */
  private String kind = "";

  private List<String> kinds = new ArrayList<>();

  @NotBlank(message = "{required}")
  @ReadableDay
  private String reportedOn = "";

  private final String submitToken = UUID.randomUUID().toString();

  /** The draft; only of a form that is in order. */
  ReportDraft toDraft(LocalDate today) {
    Set<String> classes = new LinkedHashSet<>(kinds);
    if (!kind.isEmpty()) {
      classes.add(kind);
    }
    return new ReportDraft(
        number.strip(), classes, EraDate.parse(reportedOn, today).day(), submitToken);
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number == null ? "" : number;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind == null ? "" : kind;
  }

  public List<String> getKinds() {
    return kinds;
  }

  public void setKinds(List<String> kinds) {
    this.kinds = kinds == null ? new ArrayList<>() : kinds;
  }

  public String getReportedOn() {
    return reportedOn;
  }

  public void setReportedOn(String reportedOn) {
    this.reportedOn = reportedOn == null ? "" : reportedOn;
  }
}
