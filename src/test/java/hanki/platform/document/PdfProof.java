package hanki.platform.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** What a test asks of a PDF: whether it keeps to the standards, its pages, its words. */
public final class PdfProof {

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private PdfProof() {}

  /** Fails if veraPDF finds anything against PDF/UA-1 or PDF/A-2a. */
  public static void assertKeepsToTheStandards(byte[] pdf) throws Exception {
    for (PDFAFlavour standard : new PDFAFlavour[] {PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A}) {
      try (PDFAParser parser =
              Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), standard);
          PDFAValidator validator = Foundries.defaultInstance().createValidator(standard, false)) {
        ValidationResult result = validator.validate(parser);
        assertThat(result.getTestAssertions())
            .as(standard.toString())
            .extracting(each -> each.getRuleId().getClause() + " " + each.getMessage())
            .isEmpty();
        assertThat(result.isCompliant()).as(standard.toString()).isTrue();
      }
    }
  }

  /** How many sheets it is. */
  public static int pages(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getNumberOfPages();
    }
  }

  /** The words on all pages. */
  public static String words(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }
}
