package hanki.national.web;

import hanki.national.NoteDraft;
import hanki.national.NoteKind;
import hanki.period.EraDate;
import hanki.platform.Label;
import hanki.platform.web.ReadableDay;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/** A break or an event as it is typed. */
public class SeriesNoteForm implements Serializable {

  private static final long serialVersionUID = 1L;

  @NotNull(message = "{choose}")
  private NoteKind kind;

  @NotBlank(message = "{required}")
  @ReadableDay
  private String day = "";

  @NotBlank(message = "{required}")
  @Size(max = 200, message = "{tooLong}")
  private String said = "";

  @Size(max = 300, message = "{tooLong}")
  private String saidEnglish = "";

  @Size(max = 300, message = "{tooLong}")
  private String source = "";

  /** What was typed; without English words the Japanese ones stand for both. */
  NoteDraft toDraft(LocalDate today) {
    String english = saidEnglish.isBlank() ? said : saidEnglish;
    return new NoteDraft(
        kind,
        EraDate.parse(day, today).day(),
        new Label(said.strip(), english.strip()),
        source.strip());
  }

  public NoteKind getKind() {
    return kind;
  }

  public void setKind(NoteKind kind) {
    this.kind = kind;
  }

  public String getDay() {
    return day;
  }

  public void setDay(String day) {
    this.day = day;
  }

  public String getSaid() {
    return said;
  }

  public void setSaid(String said) {
    this.said = said;
  }

  public String getSaidEnglish() {
    return saidEnglish;
  }

  public void setSaidEnglish(String saidEnglish) {
    this.saidEnglish = saidEnglish;
  }

  public String getSource() {
    return source;
  }

  public void setSource(String source) {
    this.source = source;
  }
}
