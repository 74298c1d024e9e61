package hanki.reference;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How an incident that falls into several categories of a classification counts. */
public enum CountingRule {
  /** Once, under the offence with the heaviest penalty (主たる罪1件): 犯罪統計. */
  PRINCIPAL,
  /** Once under each statute (法令ごと): the reports of the cyber divisions. */
  EACH_STATUTE,
  /** Once under the one category it was given. */
  GIVEN,
  /** Under every category it was given; rows do not add up to the total. */
  EVERY;

  private static final Comparator<Offence> HEAVIEST =
      Comparator.comparingInt(Offence::penaltyMonths).thenComparing(Offence::sort, (a, b) -> b - a);

  /** Those of an act's offences that are counted, one case each. */
  List<Offence> counted(List<Offence> act) {
    return switch (this) {
      case PRINCIPAL, GIVEN -> act.stream().max(HEAVIEST).stream().toList();
      case EACH_STATUTE ->
          act.stream()
              .collect(
                  Collectors.groupingBy(
                      Offence::statute,
                      LinkedHashMap::new,
                      Collectors.collectingAndThen(
                          Collectors.maxBy(HEAVIEST), Optional::orElseThrow)))
              .values()
              .stream()
              .toList();
      case EVERY -> act;
    };
  }
}
