package hanki.audit;

import hanki.audit.chain.TrailKey;
import hanki.platform.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The key of the trail: {@code audit.key} in the data folder, readable by its owner only, or the
 * file that the setting {@code hanki.audit.key} names. Never in the database: whoever can write
 * there must not be able to seal.
 */
@ApplicationScoped
public class AuditKeys {

  private final Path file;
  private final boolean given;
  private TrailKey key;

  /** The key of this installation. */
  @Inject
  public AuditKeys() {
    this(new Settings());
  }

  private AuditKeys(Settings settings) {
    String named = settings.text("hanki.audit.key");
    given = !named.isEmpty();
    file = given ? Path.of(named) : settings.dataFolder().resolve("audit.key");
  }

  /** A key file of one's own. */
  AuditKeys(Path file) {
    this.file = file;
    this.given = false;
  }

  /**
   * The key.
   *
   * @throws UncheckedIOException if the file cannot be read
   */
  public synchronized TrailKey key() {
    if (key == null) {
      try {
        if (Files.getPosixFilePermissions(file).toString().matches(".*(OTHERS|GROUP_WRITE).*")) {
          throw new IllegalStateException(file + " may be read or written by others");
        }
        key = TrailKey.in(file);
      } catch (IOException unreadable) {
        throw new UncheckedIOException("audit key cannot be read: " + file, unreadable);
      }
    }
    return key;
  }

  /**
   * Makes the key, if there is none and nothing was sealed yet.
   *
   * @throws IllegalStateException if there is none although entries were sealed with it
   */
  void ensure(boolean begun) {
    if (Files.exists(file)) {
      return;
    }
    if (begun || given) {
      throw new IllegalStateException(
          "監査の鍵がありません。控えから "
              + file
              + " に戻してください。/ The audit key is missing: put it back from the backup to "
              + file);
    }
    try {
      make();
    } catch (IOException unusable) {
      throw new UncheckedIOException("audit key cannot be made: " + file, unusable);
    }
  }

  /** Whole or not at all: a server killed meanwhile must not leave half a key. */
  private void make() throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    byte[] random = new byte[TrailKey.BYTES];
    new SecureRandom().nextBytes(random);
    Path half =
        Files.createTempFile(
            file.toAbsolutePath().getParent(),
            "audit",
            ".new",
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(half, HexFormat.of().formatHex(random) + "\n");
    try (FileChannel disk = FileChannel.open(half, StandardOpenOption.WRITE)) {
      disk.force(true);
    }
    Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
  }
}
