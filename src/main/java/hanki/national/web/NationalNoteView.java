package hanki.national.web;

import hanki.national.FindingPublishedSeries;
import hanki.national.NoteKind;
import hanki.national.RecordingSeriesNotes;
import hanki.national.SeriesNote;
import hanki.platform.Refusal;
import hanki.platform.web.Forms;
import hanki.platform.web.Texts;
import hanki.platform.web.TypedDays;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** 断層とできごと: the notes on the chart of a series, to add and to take off. */
@Named("nationalNoteView")
@ViewScoped
public class NationalNoteView implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String BUNDLE = "hanki.national.Text";

  private final transient RecordingSeriesNotes recording;
  private final transient FindingPublishedSeries finding;
  private final transient PublishedWords published;
  private final transient TypedDays days;
  private final transient Forms forms;
  private final transient Texts texts;

  private final SeriesNoteForm form = new SeriesNoteForm();
  private String code;
  private String dropped;

  @Inject
  NationalNoteView(
      RecordingSeriesNotes recording,
      FindingPublishedSeries finding,
      PublishedWords published,
      TypedDays days,
      Forms forms,
      Texts texts) {
    this.recording = recording;
    this.finding = finding;
    this.published = published;
    this.days = days;
    this.forms = forms;
    this.texts = texts;
  }

  /**
   * Opens the notes of the series in the address.
   *
   * @throws hanki.national.NoSuchSeries if there is none
   */
  public void load() {
    finding.series(code);
  }

  /** Adds the note and shows the chart. */
  public String save() {
    if (!forms.isInOrder(form)) {
      return null;
    }
    try {
      recording.note(code, form.toDraft(days.today()));
      forms.done(texts.text(BUNDLE, "note.done"));
      return "series?faces-redirect=true&code=" + code;
    } catch (Refusal refusal) {
      forms.reject(refusal);
      return null;
    }
  }

  /** Takes the chosen note off the chart. */
  public String drop() {
    if (dropped == null || !dropped.matches("\\d{1,18}")) {
      forms.reject("-", texts.text(BUNDLE, "note.noneChosen"));
      return null;
    }
    try {
      recording.drop(code, Long.valueOf(dropped));
      forms.done(texts.text(BUNDLE, "note.dropped"));
      return "note?faces-redirect=true&code=" + code;
    } catch (Refusal refusal) {
      forms.reject(refusal);
      return null;
    }
  }

  public List<SeriesNote> getNotes() {
    return code == null ? List.of() : finding.notes(code);
  }

  public NoteKind[] getKinds() {
    return NoteKind.values();
  }

  public String getName() {
    return code == null ? "" : published.name(finding.series(code));
  }

  public SeriesNoteForm getForm() {
    return form;
  }

  public String getDropped() {
    return dropped;
  }

  public void setDropped(String dropped) {
    this.dropped = dropped;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
