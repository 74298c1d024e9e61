package hanki.national.web;

import hanki.national.CheckedValue;
import hanki.national.CheckedValue.State;
import hanki.national.ImportingPublishedValues;
import hanki.national.PublishedFiles;
import hanki.national.TakenOverValues;
import hanki.platform.web.Forms;
import hanki.platform.web.Texts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/**
 * Takes over a file of published values: shows which rows are new, newer, older, known or faulty,
 * then takes over all of them or none.
 */
@Named("nationalImportView")
@ViewScoped
public class NationalImportView implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String BUNDLE = "hanki.national.Text";
  private static final int ROWS_SHOWN = 200;

  private final transient ImportingPublishedValues importing;
  private final transient PublishedWords published;
  private final transient Forms forms;
  private final transient Texts texts;

  private transient Part file;
  private String fileName;
  private List<CheckedValue> rows;

  @Inject
  NationalImportView(
      ImportingPublishedValues importing, PublishedWords published, Forms forms, Texts texts) {
    this.importing = importing;
    this.published = published;
    this.forms = forms;
    this.texts = texts;
  }

  /** Reads the file and says what taking it over would do. Stores nothing. */
  public void check() throws IOException {
    rows = null;
    if (file == null || file.getSize() == 0) {
      forms.reject("file", texts.text(BUNDLE, "import.noFile"));
      return;
    }
    PublishedFiles files = new PublishedFiles();
    fileName = name(file);
    files.checkSize(fileName, file.getSize());
    try (InputStream content = file.getInputStream()) {
      rows = List.copyOf(importing.check(files.read(fileName, content.readAllBytes())));
    }
  }

  private static String name(Part part) {
    String name = part.getSubmittedFileName();
    name = name == null ? "-" : name.replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "");
    return name.length() > 200 ? name.substring(0, 200) : name;
  }

  /** Takes over the rows as they are shown. */
  public String takeOver() {
    TakenOverValues taken = importing.takeOver(rows, fileName);
    forms.done(
        texts.text(
            BUNDLE,
            "import.done",
            taken.count(State.NEW),
            taken.count(State.NEWER),
            taken.count(State.OLDER),
            taken.count(State.KNOWN)));
    return "list?faces-redirect=true";
  }

  public boolean isChecked() {
    return rows != null;
  }

  /** How many rows have the state of that name. */
  public long count(String state) {
    return rows == null
        ? 0
        : rows.stream().filter(row -> row.state() == State.valueOf(state)).count();
  }

  /** Whether there is something to take over and nothing wrong. */
  public boolean isReady() {
    return rows != null && count("FAULTY") == 0 && rows.stream().anyMatch(CheckedValue::adds);
  }

  /** The rows that add something or are faulty, faulty ones first, as many as can be read. */
  public List<CheckedValue> getRows() {
    return rows == null
        ? List.of()
        : Stream.of(State.FAULTY, State.NEWER, State.OLDER, State.NEW)
            .flatMap(state -> rows.stream().filter(row -> row.state() == state))
            .limit(ROWS_SHOWN)
            .toList();
  }

  /** Whether more rows change something than are shown. */
  public boolean isCut() {
    return rows != null && rows.size() - count("KNOWN") > ROWS_SHOWN;
  }

  public PublishedWords getSay() {
    return published;
  }

  public String getFileName() {
    return fileName;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
