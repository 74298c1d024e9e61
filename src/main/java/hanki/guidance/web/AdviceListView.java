package hanki.guidance.web;

import hanki.guidance.Advice;
import hanki.guidance.AdviceTopic;
import hanki.guidance.FindingAdvice;
import hanki.platform.clock.BusinessClock;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** All advice by topic; the address narrows it to one topic or adds what no longer holds. */
@Named("adviceListView")
@RequestScoped
public class AdviceListView {

  private final FindingAdvice finding;
  private final BusinessClock clock;

  private String topic;
  private boolean all;
  private List<AdviceGroup> groups = List.of();

  @Inject
  AdviceListView(FindingAdvice finding, BusinessClock clock) {
    this.finding = finding;
    this.clock = clock;
  }

  /** Reads the advice once. */
  public void load() {
    LocalDate today = clock.today();
    List<Advice> advice =
        finding.all().stream().filter(each -> all || each.isValidOn(today)).toList();
    groups =
        Arrays.stream(AdviceTopic.values())
            .filter(each -> topic == null || topic.isEmpty() || each.name().equals(topic))
            .map(each -> new AdviceGroup(each, sections(advice, each)))
            .filter(group -> !group.sections().isEmpty())
            .toList();
  }

  private static List<AdviceSection> sections(List<Advice> advice, AdviceTopic topic) {
    return AdviceSection.of(advice.stream().filter(each -> each.topics().contains(topic)).toList());
  }

  public List<AdviceGroup> getGroups() {
    return groups;
  }

  public AdviceTopic[] getTopics() {
    return AdviceTopic.values();
  }

  /** Whether it holds today. */
  public boolean isInForce(Advice advice) {
    return advice.isValidOn(clock.today());
  }

  public String getTopic() {
    return topic;
  }

  public void setTopic(String topic) {
    this.topic = topic;
  }

  public boolean isAll() {
    return all;
  }

  public void setAll(boolean all) {
    this.all = all;
  }
}
