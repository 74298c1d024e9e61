package hanki.guidance;

import hanki.platform.document.PdfWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Writes a leaflet as PDF. */
@ApplicationScoped
public class LeafletWriter {

  private final PdfWriter pdf;

  @Inject
  LeafletWriter(PdfWriter pdf) {
    this.pdf = pdf;
  }

  /** The bytes of one sheet of A4, in words as large as fit on it. */
  public byte[] write(Leaflet leaflet) {
    return pdf.writeOnOneSheet(new LeafletPaper(leaflet).layouts());
  }
}
