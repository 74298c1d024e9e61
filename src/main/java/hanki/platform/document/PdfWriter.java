package hanki.platform.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Writes a document as PDF that keeps to PDF/UA-1 (a screen reader can read it) and PDF/A-2a (it
 * opens unchanged in decades). It loads nothing from anywhere: no picture, no style, no typeface
 * but those in the program.
 *
 * <p>A figure needs the attribute {@code alt} on its {@code svg} element, a table head {@code
 * scope} on each {@code th}; without them the document is no PDF/UA.
 */
@ApplicationScoped
public class PdfWriter {

  private static final String FAMILY = "HankiGothic";
  private static final String RARE = "HankiRare";
  private static final int NORMAL_WEIGHT = 400;
  private static final int BOLD_WEIGHT = 700;

  static {
    // otherwise it tells every font of every document on the console, past our logging
    XRLog.listRegisteredLoggers().forEach(name -> XRLog.setLevel(name, Level.WARNING));
  }

  private final String basicStyles = styles(PdfWriter.class, "paper.css");

  /**
   * Styles that come with the program, from the resources beside a class.
   *
   * @throws NullPointerException if there is no such file
   */
  public static String styles(Class<?> beside, String file) {
    try (InputStream content = beside.getResourceAsStream(file)) {
      return new String(content.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The bytes of the PDF. */
  public byte[] write(PaperDocument document) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.useFastMode();
    builder.usePdfUaAccessibility(true);
    builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A);
    builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
    builder.withProducer("Hanki");
    for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
      builder.useExternalResourceAccessControl((address, type) -> false, when);
    }
    useFonts(builder);
    builder.withHtmlContent(document.xhtml(basicStyles), null);
    builder.toStream(bytes);
    try (BatikSVGDrawer drawings = new BatikSVGDrawer()) {
      builder.useSVGDrawer(drawings);
      builder.run();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  /**
   * The same in the first of several layouts that needs no more than one sheet; in the last one if
   * none does.
   */
  public byte[] writeOnOneSheet(List<PaperDocument> layouts) {
    byte[] pdf = write(layouts.get(0));
    for (PaperDocument layout : layouts.subList(1, layouts.size())) {
      if (pages(pdf) == 1) {
        return pdf;
      }
      pdf = write(layout);
    }
    return pdf;
  }

  private static int pages(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getNumberOfPages();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /**
   * The fonts are supplied as streams: given as files, the library draws all words inside a drawing
   * one pixel high (openhtmltopdf 1.1.65).
   */
  private static void useFonts(PdfRendererBuilder builder) {
    use(builder, PdfFonts.REGULAR, FAMILY, NORMAL_WEIGHT);
    use(builder, PdfFonts.BOLD, FAMILY, BOLD_WEIGHT);
    use(builder, PdfFonts.RARE_CHARACTERS, RARE, NORMAL_WEIGHT);
  }

  private static void use(PdfRendererBuilder builder, byte[] font, String family, int weight) {
    Set<FSFontUseCase> everywhere = EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG);
    builder.useFont(
        () -> PdfFonts.stream(font), family, weight, FontStyle.NORMAL, true, everywhere);
  }
}
