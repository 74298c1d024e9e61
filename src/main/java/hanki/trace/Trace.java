package hanki.trace;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.text.Normalizer;

/**
 * One trace of an offender (痕跡) as it was written, and in the one form by which it is compared.
 *
 * <p>The forms of different kinds never meet: telephone numbers begin with +, accounts hold a
 * stroke or colon, addresses a dot.
 *
 * @param normalised {@code kyufukin.soumu.online/form}, {@code +81222669110}
 * @param wider a wider value by which it connects as well: the site of an address, an account
 *     without its branch; empty if there is none
 */
@Embeddable
public record Trace(
    @Enumerated(EnumType.STRING) TraceKind kind, String written, String normalised, String wider)
    implements Serializable {

  /** The longest written or normalised form that is kept, in characters. */
  public static final int LONGEST = 400;

  private static final int DIGEST = 16;

  /** What is longer is cut; of the normalised form a digest tells the rest apart. */
  public Trace {
    written = written.length() > LONGEST ? written.substring(0, LONGEST) : written;
    if (normalised.length() > LONGEST) {
      normalised =
          normalised.substring(0, LONGEST - DIGEST - 1)
              + "#"
              + WebAddress.hash(normalised).substring(0, DIGEST);
    }
    wider = wider.length() > LONGEST ? wider.substring(0, LONGEST) : wider;
  }

  /** How it is shown: readable, in one width, and nothing can be clicked by mistake. */
  public String shown() {
    return switch (kind) {
      case URL -> {
        String host = normalised.replaceFirst("[/:].*", "");
        yield host.replace(".", "[.]")
            + normalised.substring(host.length()).replaceAll("(?i)http(s?)://", "hxxp$1://");
      }
      case DOMAIN -> normalised.replace(".", "[.]");
      case MAIL ->
          normalised.substring(0, normalised.indexOf('@') + 1)
              + normalised.substring(normalised.indexOf('@') + 1).replace(".", "[.]");
      case TELEPHONE -> national();
      case BANK_ACCOUNT, SNS_ACCOUNT -> normalised.replace("/", " ").replaceFirst(":", " ");
      case CRYPTO_ADDRESS -> normalised;
    };
  }

  /** As the audit trail and the history of a record tell it. */
  @Override
  public String toString() {
    return kind + " " + written + (written.equals(normalised) ? "" : " = " + normalised);
  }

  /** 090-1234-5678 for a number of Japan; others as they were written, in one width. */
  private String national() {
    if (!normalised.startsWith("+81")) {
      return Normalizer.normalize(written, Normalizer.Form.NFKC);
    }
    String digits = "0" + normalised.substring(3);
    if (digits.length() == 11) {
      return digits.substring(0, 3) + "-" + digits.substring(3, 7) + "-" + digits.substring(7);
    }
    boolean typed = Normalizer.normalize(written, Normalizer.Form.NFKC).matches("0[\\d-]+");
    return typed ? Normalizer.normalize(written, Normalizer.Form.NFKC) : digits;
  }
}
