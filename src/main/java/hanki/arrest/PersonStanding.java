package hanki.arrest;

import java.time.LocalDate;

/**
 * How a suspect stands before a clearance is counted.
 *
 * @param who what the page calls the suspect
 * @param countedOn the day on which another clearance counted the suspect; null if none did
 * @param again whether the record gives a reason to count the suspect once more, for a new matter
 */
public record PersonStanding(String who, LocalDate countedOn, boolean again) {

  /** Whether the suspect is one person more by a clearance of that disposal. */
  public boolean isCounted(Disposal disposal) {
    return (disposal == null || disposal.countsPersons()) && (countedOn == null || again);
  }
}
