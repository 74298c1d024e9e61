package hanki.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where tests leave the documents they made, for anyone to open. */
public final class PublicationFiles {

  private static final Path FOLDER = Path.of("target", "publication");

  private PublicationFiles() {}

  /** Leaves a document. */
  public static Path leave(String name, byte[] content) {
    try {
      Files.createDirectories(FOLDER);
      return Files.write(FOLDER.resolve(name), content);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
