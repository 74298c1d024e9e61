package hanki.platform.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.ooxml.POIXMLDocument;

/** An office document as the bytes of its file. */
public final class OfficeFile {

  private OfficeFile() {}

  /**
   * Saves the document and lets it go; it cannot be used afterwards and need not be closed, which
   * would save it once more to nowhere.
   *
   * <p>For every part POI asks the JDK for an XML transformer, and the JDK searches all jars of the
   * class path for one each time (POI 5.5.1: four fifths of the time of a deck). Where the thread's
   * class loader knows no such library the JDK takes its own at once, which is the one that is
   * found anyway.
   */
  public static byte[] bytes(POIXMLDocument document) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.write(bytes);
      document.getPackage().revert();
      return bytes.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    } finally {
      thread.setContextClassLoader(before);
    }
  }
}
