package hanki.arrest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What one clearance counts as, and by which rules. The form asks it while one types and the
 * command asks it when it records, so that both say the same.
 *
 * @param cases 検挙件数
 * @param persons 検挙人員
 * @param because the rules that led to it, in the order in which they are told
 */
public record ClearanceCount(int cases, int persons, List<Because> because) {

  /** A rule that was applied; to whom and since when, where it is about a person. */
  public record Because(ClearanceRule rule, String who, LocalDate since) {

    private Because(ClearanceRule rule) {
      this(rule, null, null);
    }
  }

  /**
   * Counts.
   *
   * @param disposal null for records from before it was asked for
   * @param cases 件数 as recorded; 1 if several acts are taken together
   * @param together whether several acts are taken together as one case
   * @param unnamed suspects counted without being entered one by one
   */
  public static ClearanceCount of(
      Disposal disposal, int cases, boolean together, int unnamed, List<PersonStanding> people) {
    List<Because> because = new ArrayList<>();
    because.add(
        new Because(
            together
                ? ClearanceRule.ACTS_TAKEN_TOGETHER_ONE_CASE
                : ClearanceRule.EACH_ACT_ONE_CASE));
    if (disposal != null && !disposal.countsPersons()) {
      because.add(new Because(ClearanceRule.SOLVED_IS_NO_PERSON));
      return new ClearanceCount(cases, 0, List.copyOf(because));
    }
    int persons = unnamed;
    boolean told = unnamed > 0;
    for (PersonStanding each : people) {
      persons += each.isCounted(disposal) ? 1 : 0;
      if (each.countedOn() != null) {
        because.add(
            new Because(
                each.again()
                    ? ClearanceRule.NEW_MATTER_COUNTS_AGAIN
                    : ClearanceRule.FURTHER_OFFENCE_ADDS_NO_PERSON,
                each.who(),
                each.countedOn()));
      } else {
        told = true;
      }
    }
    if (told) {
      because.add(1, new Because(ClearanceRule.EACH_PERSON_ONCE));
    }
    return new ClearanceCount(cases, persons, List.copyOf(because));
  }
}
