package hanki;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A page of the program as it stands in the sources, for the tests that read all of them. */
record Page(Path file, int lines, Tag root) {

  static final String HTML = "http://www.w3.org/1999/xhtml";
  static final String FACES = "jakarta.faces.html";
  static final String FACELETS = "jakarta.faces.facelets";
  static final String PRIMEFACES = "primefaces";
  static final String OWN = "hanki";

  private static final Path FOLDER = Path.of("src/main/webapp");

  /** One element: its attributes by name with prefix, its own text, what stands within it. */
  record Tag(
      String namespace,
      String name,
      int line,
      Map<String, String> attributes,
      List<Tag> children,
      StringBuilder text) {

    boolean is(String otherNamespace, String otherName) {
      return namespace.equals(otherNamespace) && name.equals(otherName);
    }

    String attribute(String attribute) {
      return attributes.getOrDefault(attribute, "");
    }

    /** The element and all within it. */
    Stream<Tag> all() {
      return Stream.concat(Stream.of(this), children.stream().flatMap(Tag::all));
    }

    /** Everything written in it: the values of its attributes and its own text. */
    Stream<String> writings() {
      return Stream.concat(attributes.values().stream(), Stream.of(text.toString()));
    }
  }

  /** Every page, template and tag of the program. */
  static List<Page> all() {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(".xhtml"))
          .sorted()
          .map(Page::read)
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Page read(Path file) {
    try (Reader characters = Files.newBufferedReader(file)) {
      XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
      factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
      Tag root = root(factory.createXMLStreamReader(characters));
      return new Page(file, Files.readAllLines(file).size(), root);
    } catch (XMLStreamException malformed) {
      throw new AssertionError(FOLDER.relativize(file) + ": " + malformed.getMessage(), malformed);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Tag root(XMLStreamReader reader) throws XMLStreamException {
    Deque<Tag> open = new ArrayDeque<>();
    Tag root = null;
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          Tag tag = tag(reader);
          if (open.isEmpty()) {
            root = tag;
          } else {
            open.peek().children().add(tag);
          }
          open.push(tag);
        }
        case XMLStreamConstants.END_ELEMENT -> open.pop();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
            open.peek().text().append(reader.getText());
        case XMLStreamConstants.ENTITY_REFERENCE ->
            throw new XMLStreamException("unknown &" + reader.getLocalName(), reader.getLocation());
        default -> {}
      }
    }
    return root;
  }

  private static Tag tag(XMLStreamReader reader) {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String prefix = reader.getAttributePrefix(i);
      String name = reader.getAttributeLocalName(i);
      attributes.put(
          prefix == null || prefix.isEmpty() ? name : prefix + ":" + name,
          reader.getAttributeValue(i));
    }
    return new Tag(
        String.valueOf(reader.getNamespaceURI()),
        reader.getLocalName(),
        reader.getLocation().getLineNumber(),
        attributes,
        new ArrayList<>(),
        new StringBuilder());
  }

  /** The elements of the page. */
  Stream<Tag> tags() {
    return root.all();
  }

  /** Where an element stands: file, line of the end of its start tag, name. */
  String at(Tag tag) {
    return this + ":" + tag.line() + " <" + tag.name() + ">";
  }

  @Override
  public String toString() {
    return FOLDER.relativize(file).toString();
  }
}
