package hanki.draft;

import java.time.Instant;

/**
 * One draft in a list.
 *
 * @param subjectId the record being corrected; null for a new one
 * @param number its number, or empty
 */
public record DraftRow(
    String key, DraftedForm form, Long subjectId, String number, Instant savedAt) {

  /** Path and query of the page that shows it. */
  public String address() {
    return form.address(subjectId, key);
  }
}
