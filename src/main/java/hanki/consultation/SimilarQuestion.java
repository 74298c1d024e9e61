package hanki.consultation;

import hanki.platform.audit.Trace;
import hanki.platform.audit.Traceable;
import java.time.LocalDate;

/**
 * Which consultations are like the one being typed?
 *
 * @param day the day it was received
 * @param details who consults; {@link PersonalDetails#NONE} while nothing is typed or unmasked
 * @param id one's own record, which is left out; null for a new one
 */
public record SimilarQuestion(LocalDate day, String summary, PersonalDetails details, Long id)
    implements Traceable {

  /** What was compared, and never the words or the name. */
  @Override
  public String trace() {
    return new Trace()
        .with("of", id)
        .with("day", day)
        .with("words", summary.isBlank() ? null : summary.length())
        .with("complainant", details.isEmpty() ? null : "yes")
        .toString();
  }

  /** Whether there is nothing to compare yet. */
  public boolean isEmpty() {
    return details.isEmpty() && !LikenessOfWords.isEnough(summary);
  }
}
