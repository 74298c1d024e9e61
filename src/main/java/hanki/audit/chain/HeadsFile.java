package hanki.audit.chain;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;

/**
 * The file of signed heads. Opened for appending only (O_APPEND): where it is {@code chattr +a}, or
 * on a medium that is written once, not even the program could rewrite it.
 */
public final class HeadsFile {

  private final Path file;

  /** The heads in that file, which need not exist yet. */
  public HeadsFile(Path file) {
    this.file = file;
  }

  /**
   * Adds a head and waits until it is on the disk.
   *
   * @throws IOException if the file cannot be written
   */
  public void append(SignedHead head) throws IOException {
    if (file.toAbsolutePath().getParent() != null) {
      Files.createDirectories(file.toAbsolutePath().getParent());
    }
    try (FileChannel channel =
        FileChannel.open(
            file,
            Set.of(StandardOpenOption.CREATE, StandardOpenOption.APPEND),
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-r-----")))) {
      channel.write(
          ByteBuffer.wrap((TrailLines.write(head) + "\n").getBytes(StandardCharsets.UTF_8)));
      channel.force(true);
    }
  }

  /**
   * All heads, oldest first; none if there is no file.
   *
   * @throws IOException if the file cannot be read
   * @throws IllegalArgumentException if a line is no head
   */
  public List<SignedHead> read() throws IOException {
    return Files.exists(file)
        ? Files.readAllLines(file, StandardCharsets.UTF_8).stream()
            .filter(line -> !line.isBlank())
            .map(TrailLines::head)
            .toList()
        : List.of();
  }
}
