package hanki.draft;

import java.time.Instant;
import java.util.regex.Pattern;

/**
 * Which form it is that is being filled in, and whose. A form carries it sealed: with it words are
 * kept for that officer and nobody else, also when the session has ended meanwhile.
 *
 * @param officer officer number
 * @param key a UUID made when the form was opened: each open form has its own
 * @param subject what the form is about: {@link DraftedForm#subject}
 * @param number its number, or empty
 * @param continues key of the draft that the form was filled from; empty if none
 * @param continuedVersion the version of that draft
 */
public record DraftSlip(
    String officer,
    DraftedForm form,
    String key,
    String subject,
    String number,
    String continues,
    int continuedVersion,
    Instant issuedAt) {

  private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  /** Whether the text can be the key of a form. */
  public static boolean isKey(String text) {
    return text != null && UUID.matcher(text).matches();
  }

  /** Path and query of the page that shows the draft again. */
  public String address() {
    return form.address(subject, key);
  }
}
