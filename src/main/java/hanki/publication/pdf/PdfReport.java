package hanki.publication.pdf;

import hanki.platform.document.PdfWriter;
import hanki.publication.ReadyReport;
import hanki.publication.ReportForm;
import hanki.publication.ReportRenderer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A report as PDF that a screen reader can read and that opens unchanged in decades. */
@ApplicationScoped
public class PdfReport implements ReportRenderer {

  private final PdfWriter writer;

  @Inject
  PdfReport(PdfWriter writer) {
    this.writer = writer;
  }

  @Override
  public ReportForm form() {
    return ReportForm.PDF;
  }

  @Override
  public byte[] render(ReadyReport report) {
    return writer.write(new ReportPaper(report).document());
  }
}
