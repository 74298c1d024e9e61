package hanki.reference;

/** How an incident that falls into several categories of a classification counts. */
public enum CountingRule {
  /** Once, under the offence with the heaviest penalty (主たる罪1件): 犯罪統計. */
  PRINCIPAL,
  /** Once under each statute (法令ごと): the reports of the cyber divisions. */
  EACH_STATUTE,
  /** Once under the one category it was given. */
  GIVEN,
  /** Under every category it was given; rows do not add up to the total. */
  EVERY
}
