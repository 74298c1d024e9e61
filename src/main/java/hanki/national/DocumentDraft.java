package hanki.national;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;

/**
 * A document as it is entered: what makes two documents the same is institution, title, address and
 * day.
 *
 * @param number of the list of sources (S26); empty if it has none
 * @param url may be empty: not all documents are on the net
 * @param publishedOn null if not known
 */
public record DocumentDraft(
    String number, String institution, String title, String url, LocalDate publishedOn, String note)
    implements Serializable {

  /** Takes blanks off the ends, and nothing for null. */
  public DocumentDraft {
    number = stripped(number);
    institution = stripped(institution);
    title = stripped(title);
    url = stripped(url);
    note = stripped(note);
  }

  static String stripped(String text) {
    return text == null ? "" : text.strip();
  }

  /** The same document has the same key whenever it is entered. */
  public String key() {
    return digest(institution, title, url, publishedOn == null ? "" : publishedOn.toString());
  }

  static String digest(String... parts) {
    try {
      byte[] text = String.join("\n", List.of(parts)).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
