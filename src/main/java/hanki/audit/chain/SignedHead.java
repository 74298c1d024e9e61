package hanki.audit.chain;

import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;

/**
 * Where the chain stood at a time, signed with a key of its own: kept outside of the database, it
 * tells when the end of the trail, or the whole, was replaced.
 *
 * @param seq of the last entry then
 * @param at when it was signed, to the microsecond
 * @param hash of that entry
 * @param mac of the other three, 64 hexadecimal digits
 */
public record SignedHead(long seq, Instant at, String hash, String mac) {

  private static final byte[] HEAD = {1};

  /** Signs. */
  public static SignedHead sign(long seq, Instant at, String hash, TrailKey key) {
    return new SignedHead(seq, at, hash, code(seq, at, hash, key));
  }

  /** Whether whoever has the key signed exactly this. */
  public boolean isGenuine(TrailKey key) {
    return MessageDigest.isEqual(code(seq, at, hash, key).getBytes(), mac.getBytes());
  }

  private static String code(long seq, Instant at, String hash, TrailKey key) {
    byte[] fields = new Fields().with(seq).with(Fields.time(at)).with(hash).bytes();
    return HexFormat.of().formatHex(key.code(TrailKey.Use.HEADS, HEAD, fields));
  }
}
