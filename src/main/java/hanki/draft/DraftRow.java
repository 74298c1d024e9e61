package hanki.draft;

import java.time.Instant;

/**
 * One draft in a list.
 *
 * @param subject what the form is about: {@link DraftedForm#subject}
 * @param number its number, or empty
 */
public record DraftRow(
    String key, DraftedForm form, String subject, String number, Instant savedAt) {

  /** Path and query of the page that shows it. */
  public String address() {
    return form.address(subject, key);
  }
}
