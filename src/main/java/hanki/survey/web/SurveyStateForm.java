package hanki.survey.web;

import hanki.period.EraDate;
import hanki.platform.web.ReadableDay;
import hanki.survey.StatedDraft;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.UUID;

/** A number stated without records, as typed; full-width digits and commas are read too. */
public class SurveyStateForm implements Serializable {

  private static final long serialVersionUID = 1L;

  @NotBlank(message = "{choose}")
  private String station = "";

  @NotBlank(message = "{choose}")
  private String kind = "";

  @NotBlank(message = "{required}")
  @Pattern(regexp = "\\s*(([1-9１-９][0-9０-９,，]{0,8})\\s*)?", message = "{surveyCases}")
  private String cases = "";

  @NotBlank(message = "{required}")
  @ReadableDay
  private String reportedOn = "";

  @NotBlank(message = "{required}")
  @Size(max = 300, message = "{tooLong}")
  private String source = "";

  private final String submitToken = UUID.randomUUID().toString();

  /** The draft; only of a form that is in order. */
  StatedDraft toDraft(LocalDate today) {
    String digits = Normalizer.normalize(cases, Normalizer.Form.NFKC).replaceAll("[^0-9]", "");
    return new StatedDraft(
        station,
        kind,
        Long.parseLong(digits),
        EraDate.parse(reportedOn, today).day(),
        source.strip(),
        submitToken);
  }

  public String getStation() {
    return station;
  }

  public void setStation(String station) {
    this.station = station == null ? "" : station;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind == null ? "" : kind;
  }

  public String getCases() {
    return cases;
  }

  public void setCases(String cases) {
    this.cases = cases == null ? "" : cases;
  }

  public String getReportedOn() {
    return reportedOn;
  }

  public void setReportedOn(String reportedOn) {
    this.reportedOn = reportedOn == null ? "" : reportedOn;
  }

  public String getSource() {
    return source;
  }

  public void setSource(String source) {
    this.source = source == null ? "" : source;
  }
}
