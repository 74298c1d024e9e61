package hanki.platform.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The typefaces that go into every document, so that it prints alike everywhere: BIZ UDPGothic, and
 * Noto Sans JP for characters that it lacks (𠮷). Held in memory because the library reads them
 * anew for each document. Both under the SIL Open Font License; the texts stand beside the files.
 */
final class PdfFonts {

  static final byte[] REGULAR = read("BIZUDPGothic-Regular.ttf");
  static final byte[] BOLD = read("BIZUDPGothic-Bold.ttf");
  static final byte[] RARE_CHARACTERS = read("NotoSansJP-Regular.ttf");

  private PdfFonts() {}

  static InputStream stream(byte[] font) {
    return new ByteArrayInputStream(font);
  }

  private static byte[] read(String file) {
    try (InputStream content = PdfFonts.class.getResourceAsStream("/fonts/" + file)) {
      return content.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
