package hanki.publication.pdf;

import hanki.platform.document.PdfWriter;
import hanki.publication.ReportRenderer;

/** Reports on paper, without a container. */
public final class TestPdf {

  private TestPdf() {}

  public static ReportRenderer renderer() {
    return new PdfReport(new PdfWriter());
  }
}
