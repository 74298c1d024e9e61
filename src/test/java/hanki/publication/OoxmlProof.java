package hanki.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder;
import org.apache.xmlbeans.SchemaTypeLoader;
import org.apache.xmlbeans.XmlBeans;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;

/** Proof that every part of an office document keeps to the schemas of Office Open XML. */
public final class OoxmlProof {

  private static final SchemaTypeLoader SCHEMAS =
      XmlBeans.typeLoaderUnion(TypeSystemHolder.typeSystem, XmlBeans.getBuiltinTypeSystem());

  private OoxmlProof() {}

  /** The parts of a document by name. */
  public static Map<String, byte[]> parts(byte[] document) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(document))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return parts;
  }

  /** Fails with every violation of every part; documents inside are looked at too. */
  public static void assertKeepsToTheSchemas(byte[] document) {
    List<String> problems = new ArrayList<>();
    int proven = problems(document, "", problems);

    assertThat(problems).isEmpty();
    assertThat(proven).isGreaterThan(3);
  }

  private static int problems(byte[] document, String within, List<String> problems) {
    int proven = 0;
    for (Map.Entry<String, byte[]> part : parts(document).entrySet()) {
      String name = within + part.getKey();
      if (name.endsWith(".xlsx")) {
        proven += problems(part.getValue(), name + "!", problems);
      } else if (isMarkup(part.getKey())) {
        proven++;
        problems.addAll(problems(name, part.getValue()));
      }
    }
    return proven;
  }

  private static boolean isMarkup(String name) {
    return name.endsWith(".xml") && name.matches("(ppt|xl)/.*");
  }

  private static List<String> problems(String name, byte[] part) {
    try {
      XmlObject parsed = SCHEMAS.parse(new ByteArrayInputStream(part), null, new XmlOptions());
      assertThat(parsed.schemaType().isDocumentType()).as("%s has a schema", name).isTrue();
      List<XmlError> found = new ArrayList<>();
      XmlOptions options = new XmlOptions();
      options.setErrorListener(found);
      parsed.validate(options);
      return found.stream().map(error -> name + ": " + error).toList();
    } catch (XmlException | IOException broken) {
      return List.of(name + ": " + broken);
    }
  }
}
