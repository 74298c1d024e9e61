package hanki.guidance.web;

import hanki.guidance.FindingMethods;
import hanki.guidance.Method;
import hanki.guidance.MethodKind;
import hanki.guidance.diagram.MethodDiagram;
import hanki.platform.clock.BusinessClock;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The catalogue of methods by kind; those no longer met stand last in their kind. */
@Named("methodListView")
@RequestScoped
public class MethodListView {

  private final FindingMethods finding;
  private final BusinessClock clock;
  private List<MethodGroup> groups = List.of();

  @Inject
  MethodListView(FindingMethods finding, BusinessClock clock) {
    this.finding = finding;
    this.clock = clock;
  }

  /** Reads and draws the catalogue. */
  public void load() {
    LocalDate today = clock.today();
    List<MethodCard> cards =
        finding.all().stream()
            .map(method -> card(method, today))
            .sorted(Comparator.comparing(card -> !card.current()))
            .toList();
    groups =
        Arrays.stream(MethodKind.values())
            .map(
                kind ->
                    new MethodGroup(
                        kind, cards.stream().filter(card -> card.method().kind() == kind).toList()))
            .filter(group -> !group.cards().isEmpty())
            .toList();
  }

  private static MethodCard card(Method method, LocalDate today) {
    return new MethodCard(
        method, MethodDiagram.of(method.actors(), method.steps()), method.isValidOn(today));
  }

  public List<MethodGroup> getGroups() {
    return groups;
  }
}
