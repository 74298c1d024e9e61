package hanki.jointinvestigation;

import java.time.LocalDate;

/**
 * The answer to an entry.
 *
 * @param outcome {@link EntryOutcome#DONE} or {@link EntryOutcome#REFUSED}
 * @param words may be empty
 */
public record Settlement(EntryOutcome outcome, LocalDate on, String words) {

  /** Blanks around words do not belong to them. */
  public Settlement {
    words = words.strip();
    if (outcome != EntryOutcome.DONE && outcome != EntryOutcome.REFUSED) {
      throw new IllegalArgumentException(outcome.name());
    }
  }
}
