package hanki.investigation.web;

import hanki.investigation.EventDraft;
import hanki.investigation.Publicity;
import hanki.period.EraDate;
import hanki.platform.web.ReadableDay;
import hanki.platform.web.ReadableTime;
import hanki.platform.web.TimeEntry;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What stands in the fields of an entry in the course of a case, as typed. */
public class EventForm extends TokenForm {

  private static final long serialVersionUID = 1L;

  @NotBlank(message = "{required}")
  @ReadableDay
  private String on = "";

  @ReadableTime private String at = "";

  @NotBlank(message = "{required}")
  @Size(max = 500, message = "{tooLong}")
  private String what = "";

  @Size(max = 100, message = "{tooLong}")
  private String organisation = "";

  @NotNull(message = "{choose}")
  private Publicity publicity = Publicity.CONFIDENTIAL;

  /** The draft; only of a form that is in order. */
  EventDraft toDraft(LocalDate today) {
    return new EventDraft(
        EraDate.parse(on, today).day(),
        at.isBlank() ? null : TimeEntry.parse(at),
        what,
        organisation,
        publicity,
        getSubmitToken());
  }

  public String getOn() {
    return on;
  }

  public void setOn(String on) {
    this.on = on == null ? "" : on;
  }

  public String getAt() {
    return at;
  }

  public void setAt(String at) {
    this.at = at == null ? "" : at;
  }

  public String getWhat() {
    return what;
  }

  public void setWhat(String what) {
    this.what = what == null ? "" : what;
  }

  public String getOrganisation() {
    return organisation;
  }

  public void setOrganisation(String organisation) {
    this.organisation = organisation == null ? "" : organisation;
  }

  public Publicity getPublicity() {
    return publicity;
  }

  public void setPublicity(Publicity publicity) {
    this.publicity = publicity;
  }
}
