package hanki.national.web;

import hanki.national.FindingPublishedSeries;
import hanki.national.PublishedSeries;
import hanki.national.RecordingPublishedSeries;
import hanki.national.SeriesTable;
import hanki.platform.Refusal;
import hanki.platform.web.Forms;
import hanki.platform.web.Texts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;

/** Opens a series of another publisher. */
@Named("nationalDefineView")
@ViewScoped
public class NationalDefineView implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String BUNDLE = "hanki.national.Text";
  private static final int PREFECTURES = 47;

  private final transient RecordingPublishedSeries recording;
  private final transient FindingPublishedSeries finding;
  private final transient Forms forms;
  private final transient Texts texts;

  private final PublishedSeriesForm form = new PublishedSeriesForm();

  @Inject
  NationalDefineView(
      RecordingPublishedSeries recording,
      FindingPublishedSeries finding,
      Forms forms,
      Texts texts) {
    this.recording = recording;
    this.finding = finding;
    this.forms = forms;
    this.texts = texts;
  }

  /** Opens the series and leads to its first value. */
  public String save() {
    if (!forms.isInOrder(form)) {
      return null;
    }
    try {
      recording.open(form.toDraft(texts.text(BUNDLE, "parts.whole")));
      forms.done(texts.text(BUNDLE, "define.done", form.getCode()));
      return "series?faces-redirect=true&code=" + form.getCode();
    } catch (Refusal refusal) {
      forms.reject(refusal);
      return null;
    }
  }

  /** The series that can have parts. */
  public List<PublishedSeries> getWholes() {
    return finding.all().stream()
        .map(SeriesTable::series)
        .filter(PublishedSeries::isWhole)
        .toList();
  }

  /** 00 for the nation, 01 to 47 for the prefectures. */
  public List<String> getAreas() {
    return IntStream.rangeClosed(0, PREFECTURES)
        .mapToObj(number -> String.format("%02d", number))
        .toList();
  }

  public PublishedSeriesForm getForm() {
    return form;
  }
}
