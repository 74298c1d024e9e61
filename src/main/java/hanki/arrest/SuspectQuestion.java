package hanki.arrest;

import hanki.platform.audit.Trace;
import hanki.platform.audit.Traceable;
import java.time.LocalDate;

/**
 * What a list of suspects is searched for: part of a number or pseudonym; or, with the day of
 * birth, the whole name.
 *
 * @param bornOn null to search without
 */
public record SuspectQuestion(String words, LocalDate bornOn) implements Traceable {

  /** Nothing typed is everything. */
  public SuspectQuestion {
    words = words == null ? "" : words;
  }

  /** Never the words: they can be a name. */
  @Override
  public String trace() {
    return new Trace()
        .with("words", words.isEmpty() ? null : words.length())
        .with("by", bornOn == null ? null : "name")
        .toString();
  }
}
