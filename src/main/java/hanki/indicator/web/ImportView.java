package hanki.indicator.web;

import hanki.identity.CurrentOfficer;
import hanki.indicator.CheckedFile;
import hanki.indicator.ImportRow;
import hanki.indicator.ImportingFakeSites;
import hanki.indicator.ReadingReportFiles;
import hanki.indicator.RowFault;
import hanki.platform.Refusal;
import hanki.platform.web.Forms;
import hanki.platform.web.Texts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Takes report files, tells good rows and faulty ones apart, and takes over what the officer
 * decides.
 */
@Named("importView")
@ViewScoped
public class ImportView implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String BUNDLE = "hanki.indicator.Text";
  private static final int FAULTS_SHOWN = 100;

  private final transient ReadingReportFiles reading;
  private final transient ImportingFakeSites importing;
  private final transient CurrentOfficer officer;
  private final transient Forms forms;
  private final transient Texts texts;
  private final ImportJob job;

  private transient List<Part> files;
  private transient List<CheckedFile> checked = new ArrayList<>();

  @Inject
  ImportView(
      ReadingReportFiles reading,
      ImportingFakeSites importing,
      CurrentOfficer officer,
      Forms forms,
      Texts texts,
      ImportJob job) {
    this.reading = reading;
    this.importing = importing;
    this.officer = officer;
    this.forms = forms;
    this.texts = texts;
    this.job = job;
  }

  /** Reads the files and says what taking them over would do. Stores nothing. */
  public void check() throws IOException {
    checked.clear();
    List<Part> given =
        files == null ? List.of() : files.stream().filter(part -> part.getSize() > 0).toList();
    if (given.isEmpty()) {
      forms.reject("files", texts.text(BUNDLE, "import.noFile"));
      return;
    }
    for (Part part : given) {
      String name = fileName(part);
      try {
        reading.checkSize(name, part.getSize());
        try (InputStream content = part.getInputStream()) {
          checked.add(importing.check(reading.read(name, content.readAllBytes())));
        }
      } catch (Refusal refusal) {
        forms.reject(
            "files", texts.text(BUNDLE, refusal.getClass().getSimpleName(), refusal.arguments()));
      }
    }
    checked.sort(Comparator.comparing(file -> file.file().name()));
  }

  private static String fileName(Part part) {
    String name = part.getSubmittedFileName();
    name = name == null ? "-" : name.replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "");
    return name.length() > 200 ? name.substring(0, 200) : name;
  }

  /** Takes over the good rows. */
  public void takeOver() {
    job.begin(List.copyOf(checked), officer.get().code());
  }

  public List<Part> getFiles() {
    return files;
  }

  public void setFiles(List<Part> files) {
    this.files = files;
  }

  public List<CheckedFile> getChecked() {
    return checked;
  }

  public int getFresh() {
    return checked.stream().mapToInt(CheckedFile::fresh).sum();
  }

  public int getKnown() {
    return checked.stream().mapToInt(CheckedFile::known).sum();
  }

  public int getFaulty() {
    return checked.stream().mapToInt(CheckedFile::faulty).sum();
  }

  /** One faulty row with its file. */
  public record FaultLine(String file, RowFault fault) {}

  /** The first faulty rows; the rest are of the same kinds. */
  public List<FaultLine> getFaults() {
    return checked.stream()
        .flatMap(
            file ->
                file.file().faults().stream()
                    .map(fault -> new FaultLine(file.file().name(), fault)))
        .limit(FAULTS_SHOWN)
        .toList();
  }

  /** What forbade the rest of the job, in words; empty if nothing did. */
  public String getRefused() {
    Refusal refusal = job.getRefusal();
    return refusal == null
        ? ""
        : texts.text(BUNDLE, refusal.getClass().getSimpleName(), refusal.arguments());
  }

  public ImportJob getJob() {
    return job;
  }

  /** The last files taken over. */
  public List<ImportRow> getImports() {
    return importing.imports();
  }
}
