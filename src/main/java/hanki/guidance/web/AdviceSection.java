package hanki.guidance.web;

import hanki.guidance.Advice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Advice under one headline. */
public record AdviceSection(String headline, List<Advice> items) {

  /** The advice by its headlines, both in their order. */
  static List<AdviceSection> of(List<Advice> advice) {
    Map<String, List<Advice>> sections = new LinkedHashMap<>();
    advice.forEach(
        each -> sections.computeIfAbsent(each.section(), one -> new ArrayList<>()).add(each));
    return sections.entrySet().stream()
        .map(section -> new AdviceSection(section.getKey(), List.copyOf(section.getValue())))
        .toList();
  }
}
