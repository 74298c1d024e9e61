package hanki.consultation;

import hanki.platform.Label;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A consultation that may be the same, or of the same person, and why it is shown.
 *
 * @param same by what it is of the same person; empty if it is not
 * @param sameDay whether it was received on the same day too
 * @param percent how alike the words are, 0 if they are not
 * @param words the words that both have, the longest first
 */
public record SimilarConsultation(
    Long id,
    String number,
    LocalDate day,
    Label station,
    String summary,
    Set<SamePart> same,
    boolean sameDay,
    int percent,
    List<String> words) {

  /** Whether it is so near that it may be the same matter written down twice. */
  public boolean isProbablyTheSame() {
    return !same.isEmpty() && sameDay;
  }

  /**
   * What comes first: the same telephone or mail address before the same words, those before a name
   * that many people have; the same day makes each of the same person nearer.
   */
  int weight() {
    boolean certain = same.contains(SamePart.TELEPHONE) || same.contains(SamePart.MAIL);
    return (certain ? 300 : 0)
        + (same.contains(SamePart.NAME) ? 40 : 0)
        + (isProbablyTheSame() ? 100 : 0)
        + percent;
  }
}
