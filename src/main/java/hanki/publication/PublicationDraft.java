package hanki.publication;

import hanki.platform.audit.Traceable;

/**
 * How a report is to be published.
 *
 * @param isFinal whether the figures are final (確定値) and not provisional (暫定値); a report that
 *     follows a final one is a revision in either case
 * @param words why, of a revision
 * @param answer what who publishes says to the problems that the checks found; empty for none
 */
public record PublicationDraft(boolean isFinal, String words, String answer) implements Traceable {

  /** Without blanks around what was said. */
  public PublicationDraft {
    words = words.strip();
    answer = answer.strip();
  }

  @Override
  public String trace() {
    return "final=" + isFinal + " answered=" + !answer.isEmpty();
  }
}
