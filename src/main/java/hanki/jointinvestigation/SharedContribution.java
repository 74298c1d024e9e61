package hanki.jointinvestigation;

import java.time.LocalDate;

/**
 * What one shared record adds to a number over the forces; every such number is the sum of these.
 *
 * @param force code of the police that counts it
 * @param person number of the suspect; null where no person is counted
 * @param hidden whether it is limited to officers of whom the reader is none
 * @param openable whether the reader may open the record itself
 * @param sum what it adds to the sum: nothing if the same police counted the same before
 * @param distinct what it adds to the number counted once: nothing if any police did
 */
public record SharedContribution(
    SharedKind kind,
    Long record,
    String number,
    LocalDate day,
    String force,
    String person,
    Boolean hidden,
    Boolean openable,
    Long sum,
    Long distinct) {

  /** The first arrest of a person among some, which adds that person. */
  static SharedContribution of(SharedArrestRow first) {
    return new SharedContribution(
        SharedKind.ARREST,
        first.id(),
        first.number(),
        first.day(),
        first.force(),
        first.suspectNumber(),
        first.hidden(),
        first.openable(),
        1L,
        1L);
  }
}
