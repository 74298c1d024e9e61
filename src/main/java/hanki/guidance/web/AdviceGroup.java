package hanki.guidance.web;

import hanki.guidance.AdviceTopic;
import java.util.List;

/** The advice about one topic, by its headlines. */
public record AdviceGroup(AdviceTopic topic, List<AdviceSection> sections) {

  /** Number of pieces of advice. */
  public int count() {
    return sections.stream().mapToInt(section -> section.items().size()).sum();
  }
}
