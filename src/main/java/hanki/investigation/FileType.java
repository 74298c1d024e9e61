package hanki.investigation;

import hanki.platform.TextContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;

/**
 * What an uploaded file is, by its content: its name and what the browser says of it are never
 * trusted. Nothing is unpacked: of an archive only the table of its entries is read.
 */
public enum FileType {
  PDF("application/pdf", "pdf"),
  PNG("image/png", "png"),
  JPEG("image/jpeg", "jpg"),
  WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
  EXCEL("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
  POWERPOINT("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
  ZIP("application/zip", "zip"),
  TEXT("text/plain", "txt");

  private static final byte[] PDF_BEGINS = {'%', 'P', 'D', 'F', '-'};
  private static final byte[] PNG_BEGINS = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final byte[] JPEG_BEGINS = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
  private static final byte[] ZIP_BEGINS = {'P', 'K', 3, 4};
  private static final String OF_OFFICE = "[Content_Types].xml";

  private final String mediaType;
  private final String ending;

  FileType(String mediaType, String ending) {
    this.mediaType = mediaType;
    this.ending = ending;
  }

  /** As HTTP names it. */
  public String mediaType() {
    return mediaType;
  }

  /** How a name of such a file ends, without the dot. */
  public String ending() {
    return ending;
  }

  /**
   * The type of a file; none if it is of no kind that is kept, as a program, a page or a drawing
   * with scripts.
   */
  static Optional<FileType> of(Path file) throws IOException {
    byte[] first = new byte[PNG_BEGINS.length];
    try (var content = Files.newInputStream(file)) {
      first = Arrays.copyOf(first, content.readNBytes(first, 0, first.length));
    }
    if (begins(first, PDF_BEGINS)) {
      return Optional.of(PDF);
    }
    if (begins(first, PNG_BEGINS)) {
      return Optional.of(PNG);
    }
    if (begins(first, JPEG_BEGINS)) {
      return Optional.of(JPEG);
    }
    if (begins(first, ZIP_BEGINS)) {
      return archive(file);
    }
    return TextContent.isText(Files.readAllBytes(file)) ? Optional.of(TEXT) : Optional.empty();
  }

  private static boolean begins(byte[] content, byte[] mark) {
    return content.length >= mark.length
        && Arrays.equals(content, 0, mark.length, mark, 0, mark.length);
  }

  private static Optional<FileType> archive(Path file) {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      Set<String> folders =
          zip.stream()
              .map(entry -> entry.getName().replaceFirst("/.*", "/"))
              .collect(Collectors.toSet());
      if (!folders.contains(OF_OFFICE)) {
        return Optional.of(ZIP);
      }
      if (folders.contains("word/")) {
        return Optional.of(WORD);
      }
      if (folders.contains("xl/")) {
        return Optional.of(EXCEL);
      }
      return Optional.of(folders.contains("ppt/") ? POWERPOINT : ZIP);
    } catch (IOException noArchive) {
      return Optional.empty();
    }
  }
}
