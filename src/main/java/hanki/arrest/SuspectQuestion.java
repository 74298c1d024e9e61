package hanki.arrest;

import hanki.platform.audit.Trace;
import hanki.platform.audit.Traceable;

/** What a list of suspects is searched for: a part of a number or pseudonym. */
public record SuspectQuestion(String words) implements Traceable {

  /** Nothing typed is everything. */
  public SuspectQuestion {
    words = words == null ? "" : words;
  }

  /** Never the words: somebody may have typed a name. */
  @Override
  public String trace() {
    return new Trace().with("letters", words.isEmpty() ? null : words.length()).toString();
  }
}
