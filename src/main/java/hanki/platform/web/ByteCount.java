package hanki.platform.web;

/** The size of a file in words: 830B, 12KB, 1.4MB; a kilobyte is 1,024 bytes. */
public final class ByteCount {

  private static final long KILO = 1024;
  private static final long MEGA = KILO * KILO;

  private ByteCount() {}

  /** Rounded half up: kilobytes whole, megabytes to a tenth. */
  public static String text(long bytes) {
    if (bytes < KILO) {
      return bytes + "B";
    }
    if (bytes < MEGA) {
      return (bytes + KILO / 2) / KILO + "KB";
    }
    long tenths = (bytes * 10 + MEGA / 2) / MEGA;
    return tenths / 10 + "." + tenths % 10 + "MB";
  }
}
