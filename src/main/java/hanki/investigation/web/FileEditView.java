package hanki.investigation.web;

import hanki.investigation.FileDraft;
import hanki.investigation.FileEmpty;
import hanki.investigation.KeepingFiles;
import hanki.investigation.ReadingInvestigation;
import hanki.platform.Settings;
import hanki.platform.web.Forms;
import hanki.platform.web.Texts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;

/** Adds a file to a case. */
@Named("fileEditView")
@ViewScoped
public class FileEditView extends OfIncident {

  private static final long serialVersionUID = 1L;
  private static final String BUNDLE = "hanki.investigation.Text";

  private final transient KeepingFiles keeping;
  private final FileForm form = new FileForm();
  private transient Part content;

  @Inject
  FileEditView(ReadingInvestigation reading, KeepingFiles keeping, Forms forms, Texts texts) {
    super(reading, forms, texts);
    this.keeping = keeping;
  }

  /** Opens an empty form for the incident in the address. */
  public void load() {
    opens();
  }

  /** Keeps the file and shows the incident. */
  public String save() throws IOException {
    if (!forms().isInOrder(form)) {
      return null;
    }
    if (content == null || content.getSize() == 0) {
      throw new FileEmpty(
          content == null ? "-" : form.toDraft(content.getSubmittedFileName()).name());
    }
    FileDraft draft = form.toDraft(content.getSubmittedFileName());
    try (InputStream bytes = content.getInputStream()) {
      keeping.add(incidentId(), draft, bytes);
    }
    return done(text(BUNDLE, "file.added", draft.name()));
  }

  /** Which kinds are taken, and how large. */
  public String getLimit() {
    return text(BUNDLE, "file.contentHelp", new Settings().number("hanki.incident.file-megabytes"));
  }

  public FileForm getForm() {
    return form;
  }

  public Part getContent() {
    return content;
  }

  public void setContent(Part content) {
    this.content = content;
  }
}
