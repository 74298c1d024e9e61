package hanki.maintenance.web;

import hanki.maintenance.MaintainingReference;
import hanki.maintenance.TakenOver;
import hanki.platform.web.Forms;
import hanki.platform.web.Texts;
import hanki.reference.CheckedRow;
import hanki.reference.CheckedRow.State;
import hanki.reference.NoSuchReference;
import hanki.reference.ReferenceFiles;
import hanki.reference.ReferenceTable;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;

/**
 * Takes over a file into a reference table: shows which rows are new, changed, unchanged or faulty,
 * then takes over all of them or none.
 */
@Named("referenceImportView")
@ViewScoped
public class ReferenceImportView implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int ROWS_SHOWN = 200;

  private final transient MaintainingReference maintaining;
  private final transient Forms forms;
  private final transient Texts texts;

  private String of;
  private ReferenceTable table;
  private transient Part file;
  private String fileName;
  private List<CheckedRow> rows;

  @Inject
  ReferenceImportView(MaintainingReference maintaining, Forms forms, Texts texts) {
    this.maintaining = maintaining;
    this.forms = forms;
    this.texts = texts;
  }

  /**
   * Opens the page of the table in the address.
   *
   * @throws NoSuchReference if there is none of that name
   */
  public void load() {
    table = ReferenceTable.of(of).orElseThrow(() -> new NoSuchReference(of));
  }

  /** Reads the file and says what taking it over would do. Stores nothing. */
  public void check() throws IOException {
    rows = null;
    if (file == null || file.getSize() == 0) {
      forms.reject("file", texts.text("hanki.maintenance.Text", "import.noFile"));
      return;
    }
    ReferenceFiles files = new ReferenceFiles();
    fileName = name(file);
    files.checkSize(fileName, file.getSize());
    try (InputStream content = file.getInputStream()) {
      rows = maintaining.check(table, files.read(table, fileName, content.readAllBytes()));
    }
  }

  private static String name(Part part) {
    String name = part.getSubmittedFileName();
    name = name == null ? "-" : name.replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "");
    return name.length() > 200 ? name.substring(0, 200) : name;
  }

  /** Takes over the rows as they are shown. */
  public String takeOver() {
    TakenOver taken = maintaining.takeOver(table, rows, fileName);
    forms.done(
        texts.text(
            "hanki.maintenance.Text",
            "import.done",
            taken.number(),
            taken.count(State.NEW),
            taken.count(State.CHANGED)));
    return "table?faces-redirect=true&of=" + table.code() + "&all=true";
  }

  public ReferenceTable getTable() {
    return table;
  }

  public boolean isChecked() {
    return rows != null;
  }

  /** How many rows have the state of that name. */
  public long count(String state) {
    return rows.stream().filter(row -> row.state() == State.valueOf(state)).count();
  }

  /** Whether there is something to take over and nothing wrong. */
  public boolean isReady() {
    return count("FAULTY") == 0 && count("NEW") + count("CHANGED") > 0;
  }

  /** The rows that change something or are faulty, faulty ones first, as many as can be read. */
  public List<CheckedRow> getRows() {
    return java.util.stream.Stream.of(State.FAULTY, State.CHANGED, State.NEW)
        .flatMap(state -> rows.stream().filter(row -> row.state() == state))
        .limit(ROWS_SHOWN)
        .toList();
  }

  /** Whether more rows change than are shown. */
  public boolean isCut() {
    return rows.size() - count("UNCHANGED") > ROWS_SHOWN;
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

  public String getOf() {
    return of;
  }

  public void setOf(String of) {
    this.of = of;
  }
}
