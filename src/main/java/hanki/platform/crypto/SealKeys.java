package hanki.platform.crypto;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * The keys in {@code seal.keys}: a line each, its id and 256 bits in hexadecimal digits. The last
 * one seals, all of them open; so a key is renewed by adding a line.
 */
class SealKeys {

  private static final String FILE = "seal.keys";
  private static final int KEY_BYTES = 32;
  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rw-------");

  private final Map<String, SecretKey> keys = new LinkedHashMap<>();
  private final String newest;

  private SealKeys(Iterable<String> lines) {
    String last = null;
    for (String line : lines) {
      String[] parts = line.strip().split(" ");
      if (parts.length != 2 || parts[1].length() != 2 * KEY_BYTES) {
        throw new IllegalStateException(FILE + " holds a line that is no key");
      }
      last = parts[0];
      keys.put(last, new SecretKeySpec(HexFormat.of().parseHex(parts[1]), "AES"));
    }
    if (last == null) {
      throw new IllegalStateException(FILE + " is empty");
    }
    newest = last;
  }

  /**
   * The keys of a data folder; the first one is made if there is none yet.
   *
   * @throws UncheckedIOException if the folder cannot be used
   * @throws IllegalStateException if others than the owner may read the keys, or they are damaged
   */
  static SealKeys in(Path folder) {
    Path file = folder.resolve(FILE);
    try {
      if (Files.notExists(file)) {
        make(folder, file);
      }
      if (!OWNER_ONLY.containsAll(Files.getPosixFilePermissions(file))) {
        throw new IllegalStateException(file + " may be read by others than its owner");
      }
      return new SealKeys(Files.readAllLines(file, StandardCharsets.US_ASCII));
    } catch (IOException unusable) {
      throw new UncheckedIOException("data folder cannot be used: " + folder, unusable);
    }
  }

  /** Whole or not at all: a server killed meanwhile must not leave half a key. */
  private static void make(Path folder, Path file) throws IOException {
    Files.createDirectories(folder);
    SecureRandom random = new SecureRandom();
    byte[] id = new byte[4];
    byte[] key = new byte[KEY_BYTES];
    random.nextBytes(id);
    random.nextBytes(key);
    HexFormat hex = HexFormat.of();
    Path half =
        Files.createTempFile(
            folder, FILE, ".new", PosixFilePermissions.asFileAttribute(OWNER_ONLY));
    Files.writeString(half, hex.formatHex(id) + " " + hex.formatHex(key) + "\n");
    try (FileChannel disk = FileChannel.open(half, StandardOpenOption.WRITE)) {
      disk.force(true);
    }
    Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Id of the key that seals. */
  String newest() {
    return newest;
  }

  /** The first key that was ever made here; renewing the keys leaves it. */
  SecretKey oldest() {
    return keys.values().iterator().next();
  }

  /** The key with that id, or null. */
  SecretKey key(String id) {
    return keys.get(id);
  }
}
