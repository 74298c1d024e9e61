package hanki.investigation.web;

import hanki.investigation.KeepingFiles;
import hanki.investigation.ReadingInvestigation;
import hanki.investigation.RecordingEvents;
import hanki.platform.web.Forms;
import hanki.platform.web.RecordId;
import hanki.platform.web.Texts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Strikes an entry out or withdraws a file, with the reason. */
@Named("strikeEditView")
@ViewScoped
public class StrikeEditView extends OfIncident {

  private static final long serialVersionUID = 1L;
  private static final String BUNDLE = "hanki.investigation.Text";

  private final transient RecordingEvents events;
  private final transient KeepingFiles files;
  private final StrikeForm form = new StrikeForm();
  private String event;
  private String file;

  @Inject
  StrikeEditView(
      ReadingInvestigation reading,
      RecordingEvents events,
      KeepingFiles files,
      Forms forms,
      Texts texts) {
    super(reading, forms, texts);
    this.events = events;
    this.files = files;
  }

  /** Opens the form for the entry or the file in the address. */
  public void load() {
    opens();
  }

  /** Does it and shows the incident. */
  public String save() {
    if (!forms().isInOrder(form)) {
      return null;
    }
    if (isOfFile()) {
      files.withdraw(incidentId(), RecordId.parse(file), form.getReason());
      return done(text(BUNDLE, "strike.fileDone"));
    }
    events.strike(incidentId(), RecordId.parse(event), form.getReason());
    return done(text(BUNDLE, "strike.eventDone"));
  }

  /** Whether it is a file; else an entry in the course of the case. */
  public boolean isOfFile() {
    return file != null && !file.isEmpty();
  }

  public StrikeForm getForm() {
    return form;
  }

  public String getEvent() {
    return event;
  }

  public void setEvent(String event) {
    this.event = event;
  }

  public String getFile() {
    return file;
  }

  public void setFile(String file) {
    this.file = file;
  }
}
