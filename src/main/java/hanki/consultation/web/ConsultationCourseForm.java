package hanki.consultation.web;

import hanki.consultation.Channel;
import hanki.consultation.Closing;
import hanki.consultation.EventDraft;
import hanki.consultation.EventKind;
import hanki.consultation.Handling;
import hanki.period.EraDate;
import hanki.platform.web.ReadableDay;
import hanki.platform.web.ReadableTime;
import hanki.platform.web.TimeEntry;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** One thing that happened to a consultation, as typed. */
public class ConsultationCourseForm implements Serializable {

  private static final long serialVersionUID = 1L;

  /** The longest words, in characters. */
  public static final int LONGEST_WORDS = 2000;

  @NotNull(message = "{choose}")
  private EventKind kind;

  @NotBlank(message = "{required}")
  @ReadableDay
  private String happenedOn = "";

  @NotBlank(message = "{required}")
  @ReadableTime
  private String happenedAt = "";

  private Channel channel;

  private Handling handling;

  /** Name of a {@link Closing}; empty while it stays open. */
  private String closedAs = "";

  @ReadableDay(coming = true)
  private String nextCheck = "";

  @NotBlank(message = "{required}")
  @Size(max = LONGEST_WORDS, message = "{tooLong}")
  private String words = "";

  private String submitToken = UUID.randomUUID().toString();

  /** An empty form of that kind, happened now. */
  static ConsultationCourseForm empty(
      EventKind kind, LocalDate today, String time, LocalDate nextCheck) {
    ConsultationCourseForm form = new ConsultationCourseForm();
    form.kind = kind;
    form.happenedOn = new EraDate(today).sign();
    form.happenedAt = time;
    form.nextCheck = new EraDate(nextCheck).sign();
    return form;
  }

  /**
   * The draft; only of a form that is in order.
   *
   * @throws hanki.platform.Refusal if it lacks what its kind asks for
   */
  EventDraft toDraft(LocalDate today) {
    return new EventDraft(
        kind,
        EraDate.parse(happenedOn, today).day(),
        TimeEntry.parse(happenedAt),
        channel,
        handling,
        closedAs.isEmpty() ? null : Closing.valueOf(closedAs),
        nextCheck.isBlank() ? null : EraDate.parseComing(nextCheck, today).day(),
        words,
        submitToken);
  }

  public EventKind getKind() {
    return kind;
  }

  public void setKind(EventKind kind) {
    this.kind = kind;
  }

  public String getHappenedOn() {
    return happenedOn;
  }

  public void setHappenedOn(String happenedOn) {
    this.happenedOn = happenedOn == null ? "" : happenedOn;
  }

  public String getHappenedAt() {
    return happenedAt;
  }

  public void setHappenedAt(String happenedAt) {
    this.happenedAt = happenedAt == null ? "" : happenedAt;
  }

  public Channel getChannel() {
    return channel;
  }

  public void setChannel(Channel channel) {
    this.channel = channel;
  }

  public Handling getHandling() {
    return handling;
  }

  public void setHandling(Handling handling) {
    this.handling = handling;
  }

  public String getClosedAs() {
    return closedAs;
  }

  public void setClosedAs(String closedAs) {
    this.closedAs = closedAs == null ? "" : closedAs;
  }

  public String getNextCheck() {
    return nextCheck;
  }

  public void setNextCheck(String nextCheck) {
    this.nextCheck = nextCheck == null ? "" : nextCheck;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words == null ? "" : words;
  }

  /** One per form that was opened. */
  public String getSubmitToken() {
    return submitToken;
  }

  /** Takes it back from the page or a draft; what is no token of ours changes nothing. */
  public void setSubmitToken(String submitToken) {
    if (submitToken != null && submitToken.matches("[0-9a-f-]{36}")) {
      this.submitToken = submitToken;
    }
  }
}
