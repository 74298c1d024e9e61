package hanki.investigation.web;

import hanki.investigation.Publicity;
import hanki.investigation.ReadingInvestigation;
import hanki.investigation.RecordingEvents;
import hanki.platform.web.Forms;
import hanki.platform.web.Texts;
import hanki.platform.web.TypedDays;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Adds an entry to the course of a case. */
@Named("eventEditView")
@ViewScoped
public class EventEditView extends OfIncident {

  private static final long serialVersionUID = 1L;
  private static final String BUNDLE = "hanki.investigation.Text";

  private final transient RecordingEvents recording;
  private final transient TypedDays days;
  private final EventForm form = new EventForm();

  @Inject
  EventEditView(
      ReadingInvestigation reading,
      RecordingEvents recording,
      TypedDays days,
      Forms forms,
      Texts texts) {
    super(reading, forms, texts);
    this.recording = recording;
    this.days = days;
  }

  /** Opens an empty form for the incident in the address. */
  public void load() {
    opens();
  }

  /** Saves it and shows the incident. */
  public String save() {
    if (!forms().isInOrder(form)) {
      return null;
    }
    recording.add(incidentId(), form.toDraft(days.today()));
    return done(text(BUNDLE, "event.added"));
  }

  /** The day in the other calendar, beside the field. */
  public String getDayEcho() {
    return days.echo(form.getOn());
  }

  public List<Publicity> getPublicities() {
    return List.of(Publicity.values());
  }

  public EventForm getForm() {
    return form;
  }
}
