package hanki.consultation.web;

import hanki.consultation.Channel;
import hanki.consultation.Closing;
import hanki.consultation.Consultation;
import hanki.consultation.ContinuingConsultations;
import hanki.consultation.EventDraft;
import hanki.consultation.EventKind;
import hanki.consultation.FindingConsultations;
import hanki.consultation.Handling;
import hanki.consultation.ReadingCourse;
import hanki.platform.web.Forms;
import hanki.platform.web.RecordId;
import hanki.platform.web.Texts;
import hanki.platform.web.TimeEntry;
import hanki.platform.web.TypedDays;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Records what happened to a consultation after it was received. */
@Named("consultationCourseView")
@ViewScoped
public class ConsultationCourseView implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final List<EventKind> WHILE_OPEN =
      List.of(EventKind.FOLLOW_UP, EventKind.HANDLING, EventKind.CHECK, EventKind.CLOSING);
  private static final List<EventKind> WHEN_CLOSED = List.of(EventKind.REOPENING);

  private final transient ContinuingConsultations continuing;
  private final transient FindingConsultations finding;
  private final transient ReadingCourse reading;
  private final transient TypedDays days;
  private final transient Forms forms;
  private final transient Texts texts;

  private String id;
  private String act;
  private String number;
  private boolean closed;
  private LocalDate receivedOn;
  private LocalDate checkDue;
  private ConsultationCourseForm form;

  @Inject
  ConsultationCourseView(
      ContinuingConsultations continuing,
      FindingConsultations finding,
      ReadingCourse reading,
      TypedDays days,
      Forms forms,
      Texts texts) {
    this.continuing = continuing;
    this.finding = finding;
    this.reading = reading;
    this.days = days;
    this.forms = forms;
    this.texts = texts;
  }

  /** Opens an empty form about the consultation in the address. */
  public void load() {
    if (form != null) {
      return;
    }
    Consultation consultation = finding.open(RecordId.parse(id));
    number = consultation.number();
    receivedOn = consultation.receivedOn();
    checkDue = consultation.course().checkDue();
    closed = consultation.course().isClosed();
    form =
        ConsultationCourseForm.empty(
            kindInAddress(),
            days.today(),
            TimeEntry.text(days.now()),
            reading.nextCheck(days.today(), consultation.circumstances().urgent()));
  }

  private EventKind kindInAddress() {
    return getKinds().stream()
        .filter(each -> each.name().equals(act))
        .findFirst()
        .orElse(getKinds().get(0));
  }

  /** Saves and shows the record. */
  public String save() {
    if (!forms.isInOrder(getForm())) {
      return null;
    }
    Long saved = record(form.toDraft(days.today()));
    forms.done(texts.text("hanki.consultation.Text", "course.recorded." + form.getKind(), number));
    return "show?faces-redirect=true&id=" + saved;
  }

  private Long record(EventDraft draft) {
    Long record = RecordId.parse(id);
    return switch (draft.kind()) {
      case FOLLOW_UP -> continuing.followUp(record, draft);
      case HANDLING -> continuing.handle(record, draft);
      case CHECK -> continuing.check(record, draft);
      case CLOSING -> continuing.close(record, draft);
      case REOPENING -> continuing.reopen(record, draft);
      case INCIDENT -> throw new IllegalStateException("an incident is recorded on its own page");
    };
  }

  /** What can be recorded as the consultation stands. */
  public List<EventKind> getKinds() {
    return closed ? WHEN_CLOSED : WHILE_OPEN;
  }

  public boolean isFollowUp() {
    return getForm().getKind() == EventKind.FOLLOW_UP;
  }

  public boolean isHandling() {
    return getForm().getKind() == EventKind.HANDLING;
  }

  public boolean isCheck() {
    return getForm().getKind() == EventKind.CHECK;
  }

  /** Whether it is asked how the consultation came to its end. */
  public boolean isClosingAsked() {
    return isCheck() || getForm().getKind() == EventKind.CLOSING;
  }

  /** Whether the day of the next check is asked for. */
  public boolean isNextCheckAsked() {
    return isCheck() || getForm().getKind() == EventKind.REOPENING;
  }

  /** The day in the other calendar, beside the field. */
  public String getDayEcho() {
    return days.echo(getForm().getHappenedOn());
  }

  /** The same for the day of the next check. */
  public String getNextCheckEcho() {
    return days.echoComing(getForm().getNextCheck());
  }

  public List<Channel> getChannels() {
    return List.of(Channel.values());
  }

  public List<Handling> getHandlings() {
    return List.of(Handling.values());
  }

  /** How it can come to its end here, by name; a check may also leave it open, which is empty. */
  public List<String> getClosings() {
    Stream<String> names = Arrays.stream(Closing.values()).map(Enum::name);
    return (isCheck() ? Stream.concat(Stream.of(""), names) : names).toList();
  }

  /**
   * What stands in the fields.
   *
   * @throws ViewExpiredException if the form was left meanwhile, as by a late answer of its own
   *     page
   */
  public ConsultationCourseForm getForm() {
    if (form == null) {
      throw new ViewExpiredException(FacesContext.getCurrentInstance().getViewRoot().getViewId());
    }
    return form;
  }

  public String getNumber() {
    return number;
  }

  public boolean isClosed() {
    return closed;
  }

  public LocalDate getReceivedOn() {
    return receivedOn;
  }

  /** Day by which it has to be looked at; null if no check is due. */
  public LocalDate getCheckDue() {
    return checkDue;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getAct() {
    return act;
  }

  public void setAct(String act) {
    this.act = act;
  }
}
