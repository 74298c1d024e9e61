package hanki.jointinvestigation;

import hanki.arrest.Forces;
import hanki.platform.document.PdfWriter;
import hanki.reference.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Writes a summary as PDF. */
@ApplicationScoped
public class JointSummaryWriter {

  private final PdfWriter pdf;
  private final Forces forces;
  private final Reference reference;

  @Inject
  public JointSummaryWriter(PdfWriter pdf, Forces forces, Reference reference) {
    this.pdf = pdf;
    this.forces = forces;
    this.reference = reference;
  }

  /** The bytes of one sheet of A4, in words as large as fit on it. */
  public byte[] write(JointSummary summary) {
    return pdf.writeOnOneSheet(
        new JointSummaryPaper(summary, new JointSummaryWords(summary, forces, reference))
            .layouts());
  }
}
