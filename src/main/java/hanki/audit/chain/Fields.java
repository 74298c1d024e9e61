package hanki.audit.chain;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** Fields in a form that can be read in one way only: length, then bytes. See the package. */
public final class Fields {

  private static final DateTimeFormatter MICROSECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  /** Adds a field; null is not the same as an empty one. */
  public Fields with(Object value) {
    if (value == null) {
      bytes.writeBytes(new byte[] {-1, -1, -1, -1});
      return this;
    }
    byte[] text = value.toString().getBytes(StandardCharsets.UTF_8);
    bytes.write(text.length >>> 24);
    bytes.write(text.length >>> 16);
    bytes.write(text.length >>> 8);
    bytes.write(text.length);
    bytes.writeBytes(text);
    return this;
  }

  /** The bytes of all fields so far. */
  public byte[] bytes() {
    return bytes.toByteArray();
  }

  /** 2026-11-23T03:16:55.123456Z, with microseconds also where they are zero. */
  public static String time(Instant at) {
    return MICROSECONDS.format(at.truncatedTo(ChronoUnit.MICROS));
  }
}
