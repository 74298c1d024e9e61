package hanki.investigation;

import hanki.platform.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The contents of files, in {@code files/} of the data folder, each under the SHA-256 of itself.
 *
 * <p>Not in the database: it stays small enough to be checked and restored in minutes, and a backup
 * copies what is new and no file twice. A content is on the disk before the row that names it is
 * committed, and nothing is ever written over or removed. If the transaction fails, a content is
 * left that nothing names; it does no harm.
 */
@ApplicationScoped
class FileStore {

  private static final String OWNER_ONLY = "rw-------";
  private static final int PREFIX = 2;

  private final Path folder;

  @Inject
  FileStore() {
    this(new Settings().dataFolder());
  }

  /** In a data folder that is given. */
  FileStore(Path dataFolder) {
    folder = dataFolder.resolve("files");
  }

  /** A content as it was taken in. */
  record Taken(String sha256, long bytes, FileType type) {}

  /**
   * Takes a content in.
   *
   * @param name as the browser says, for the refusal only
   * @param most bytes it may have
   * @throws FileTooLarge if it has more
   * @throws FileEmpty if it has none
   * @throws FileKindUnknown if it is of no kind that is kept
   */
  Taken take(InputStream content, String name, long most) {
    try {
      Files.createDirectories(
          folder,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      Path half =
          Files.createTempFile(
              folder,
              "new",
              ".part",
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER_ONLY)));
      try {
        return keep(half, write(half, content, name, most), name);
      } finally {
        Files.deleteIfExists(half);
      }
    } catch (IOException unusable) {
      throw new UncheckedIOException("a file cannot be kept in " + folder, unusable);
    }
  }

  private static String write(Path half, InputStream content, String name, long most)
      throws IOException {
    MessageDigest digest = sha256();
    try (FileChannel disk = FileChannel.open(half, StandardOpenOption.WRITE);
        OutputStream out = Channels.newOutputStream(disk);
        InputStream in = new DigestInputStream(content, digest)) {
      byte[] piece = new byte[8192];
      long written = 0;
      for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
        written += read;
        if (written > most) {
          throw new FileTooLarge(name, most);
        }
        out.write(piece, 0, read);
      }
      if (written == 0) {
        throw new FileEmpty(name);
      }
      disk.force(true);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private Taken keep(Path half, String hash, String name) throws IOException {
    FileType type = FileType.of(half).orElseThrow(() -> new FileKindUnknown(name));
    Taken taken = new Taken(hash, Files.size(half), type);
    Path place = place(hash);
    // the same content once more: what stands there stays, unless it was damaged
    if (Files.notExists(place) || !hash.equals(hashOf(place))) {
      Files.createDirectories(place.getParent());
      Files.move(half, place, StandardCopyOption.ATOMIC_MOVE);
      flush(place.getParent());
    }
    return taken;
  }

  /** The name must be on the disk as well as the content. */
  private static void flush(Path directory) throws IOException {
    try (FileChannel disk = FileChannel.open(directory, StandardOpenOption.READ)) {
      disk.force(true);
    }
  }

  /** The content, if it is there and still what it was. */
  Optional<byte[]> read(String hash) {
    try {
      byte[] content = Files.readAllBytes(place(hash));
      boolean whole = HexFormat.of().formatHex(sha256().digest(content)).equals(hash);
      return whole ? Optional.of(content) : Optional.empty();
    } catch (IOException gone) {
      return Optional.empty();
    }
  }

  private static String hashOf(Path file) throws IOException {
    return HexFormat.of().formatHex(sha256().digest(Files.readAllBytes(file)));
  }

  private Path place(String hash) {
    return folder.resolve(hash.substring(0, PREFIX)).resolve(hash);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
