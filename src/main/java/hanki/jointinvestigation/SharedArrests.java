package hanki.jointinvestigation;

import hanki.arrest.CustodyKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Arrests that members share, what they were made for, and how papers tell them. */
record SharedArrests(List<SharedArrestRow> arrests, List<ArrestOffence> offences) {

  /** How many offences a sentence names. */
  private static final int NAMED = 2;

  private static final Set<String> MADE = Set.of("record-private", "record-official");
  private static final String USED = "record-use";

  /** The offences an arrest was made for, in the order of the catalogue. */
  List<ArrestOffence> offencesOf(SharedArrestRow arrest) {
    return offences.stream().filter(each -> each.arrest().equals(arrest.id())).toList();
  }

  /** The offences of several arrests, each once: that of the most arrests first. */
  List<ArrestOffence> offencesOf(Collection<SharedArrestRow> of) {
    List<ArrestOffence> all = of.stream().flatMap(each -> offencesOf(each).stream()).toList();
    Map<String, Long> times =
        all.stream().collect(Collectors.groupingBy(ArrestOffence::code, Collectors.counting()));
    Map<String, ArrestOffence> found = new LinkedHashMap<>();
    all.forEach(each -> found.putIfAbsent(each.code(), each));
    return found.values().stream()
        .sorted(Comparator.comparing(each -> -times.get(each.code())))
        .toList();
  }

  /**
   * Arrests in one sentence.
   *
   * @param of at least one
   * @param nationals noun for the nationality of each country by its code
   */
  ArrestSentence sentence(List<SharedArrestRow> of, Map<String, String> nationals) {
    List<String> phrases = phrases(offencesOf(of));
    Set<String> countries =
        of.stream().map(each -> String.valueOf(each.country())).collect(Collectors.toSet());
    Set<CustodyKind> kinds = of.stream().map(SharedArrestRow::kind).collect(Collectors.toSet());
    return new ArrestSentence(
        of.get(0).day(),
        countries.size() == 1 ? nationals.getOrDefault(of.get(0).country(), "") : "",
        of.stream().map(SharedArrestRow::suspectId).distinct().count(),
        kinds.size() == 1 ? of.get(0).kind() : null,
        of.get(0).sex(),
        phrases.stream().limit(NAMED).toList(),
        phrases.size() > NAMED);
  }

  /** Making records and using the same ones is said in one: 私電磁的記録不正作出・同供用 (刑法161条の2). */
  private static List<String> phrases(List<ArrestOffence> offences) {
    List<String> codes = offences.stream().map(ArrestOffence::code).toList();
    boolean used = codes.contains(USED);
    List<String> phrases = new ArrayList<>();
    for (ArrestOffence each : offences) {
      if (used && MADE.contains(each.code())) {
        phrases.add(plain(each) + "・同供用");
      } else if (!(each.code().equals(USED) && codes.stream().anyMatch(MADE::contains))) {
        phrases.add(plain(each));
      }
    }
    return phrases;
  }

  /** Without what stands in brackets to help who records: 窃盗. */
  private static String plain(ArrestOffence offence) {
    return offence.name().ja().replaceAll("（.*）", "");
  }
}
