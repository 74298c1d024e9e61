package hanki.trace;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Addresses of crypto-assets: Bitcoin (Base58Check and Bech32), Tron (Base58Check), Ethereum and
 * its kin. A checksum that is wrong makes it no address; that of Ethereum lies in the case of its
 * letters, which people lose, and is not asked for.
 */
class CryptoAddresses implements Recogniser {

  private static final String BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
  private static final String BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
  private static final int PAYLOAD = 21;
  private static final int WITH_CHECKSUM = 25;
  private static final int BECH32_CONSTANT = 1;
  private static final int BECH32M_CONSTANT = 0x2bc830a3;
  private static final int CHECKSUM_BITS = 25;
  private static final int CHECKSUM_MASK = 0x1ffffff;
  private static final int[] GENERATOR = {
    0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3
  };

  private static final Pattern BASE =
      Pattern.compile("(?<![A-Za-z0-9])[13T][1-9A-HJ-NP-Za-km-z]{25,33}(?![A-Za-z0-9])");

  private static final Pattern BECH =
      Pattern.compile(
          "(?<![A-Za-z0-9])(?:bc1[ac-hj-np-z02-9]{11,71}|BC1[AC-HJ-NP-Z02-9]{11,71})(?![A-Za-z0-9])");

  private static final Pattern HEX =
      Pattern.compile("(?<![A-Za-z0-9])0[xX][0-9a-fA-F]{40}(?![A-Za-z0-9])");

  @Override
  public List<Found> in(String text) {
    List<Found> found = new ArrayList<>();
    Matcher base = BASE.matcher(text);
    while (base.find()) {
      if (isBase58Checked(base.group())) {
        found.add(found(base, base.group()));
      }
    }
    Matcher bech = BECH.matcher(text);
    while (bech.find()) {
      if (isBech32(bech.group().toLowerCase(Locale.ROOT))) {
        found.add(found(bech, bech.group().toLowerCase(Locale.ROOT)));
      }
    }
    Matcher hex = HEX.matcher(text);
    while (hex.find()) {
      found.add(found(hex, hex.group().toLowerCase(Locale.ROOT)));
    }
    return found;
  }

  private static Found found(Matcher matcher, String address) {
    return new Found(TraceKind.CRYPTO_ADDRESS, matcher.start(), matcher.end(), address, "");
  }

  private static boolean isBase58Checked(String address) {
    BigInteger number = BigInteger.ZERO;
    for (char each : address.toCharArray()) {
      number =
          number
              .multiply(BigInteger.valueOf(BASE58.length()))
              .add(BigInteger.valueOf(BASE58.indexOf(each)));
    }
    byte[] bytes = number.toByteArray();
    byte[] whole = new byte[WITH_CHECKSUM];
    int sign = bytes.length > 1 && bytes[0] == 0 ? 1 : 0;
    int length = bytes.length - sign;
    if (length > WITH_CHECKSUM) {
      return false;
    }
    System.arraycopy(bytes, sign, whole, WITH_CHECKSUM - length, length);
    byte[] checksum = sha256(sha256(Arrays.copyOf(whole, PAYLOAD)));
    return Arrays.equals(
        Arrays.copyOf(checksum, WITH_CHECKSUM - PAYLOAD),
        Arrays.copyOfRange(whole, PAYLOAD, WITH_CHECKSUM));
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** The checksum of BIP 173 and BIP 350 with the prefix bc. */
  private static boolean isBech32(String address) {
    int[] begin = {'b' >> 5, 'c' >> 5, 0, 'b' & 31, 'c' & 31};
    int sum = 1;
    for (int each : begin) {
      sum = step(sum, each);
    }
    for (char each : address.substring(3).toCharArray()) {
      sum = step(sum, BECH32.indexOf(each));
    }
    return sum == BECH32_CONSTANT || sum == BECH32M_CONSTANT;
  }

  private static int step(int sum, int value) {
    int top = sum >>> CHECKSUM_BITS;
    int next = (sum & CHECKSUM_MASK) << 5 ^ value;
    for (int bit = 0; bit < GENERATOR.length; bit++) {
      if ((top >>> bit & 1) == 1) {
        next ^= GENERATOR[bit];
      }
    }
    return next;
  }
}
