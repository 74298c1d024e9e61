package hanki.investigation.web;

import hanki.investigation.ReadingInvestigation;
import hanki.investigation.RecordingNotes;
import hanki.platform.web.Forms;
import hanki.platform.web.Texts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Adds a note to a case. */
@Named("noteEditView")
@ViewScoped
public class NoteEditView extends OfIncident {

  private static final long serialVersionUID = 1L;
  private static final String BUNDLE = "hanki.investigation.Text";

  private final transient RecordingNotes recording;
  private final NoteForm form = new NoteForm();

  @Inject
  NoteEditView(ReadingInvestigation reading, RecordingNotes recording, Forms forms, Texts texts) {
    super(reading, forms, texts);
    this.recording = recording;
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
    recording.add(incidentId(), form.toDraft());
    return done(text(BUNDLE, "note.added"));
  }

  public NoteForm getForm() {
    return form;
  }
}
