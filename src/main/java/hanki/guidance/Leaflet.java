package hanki.guidance;

import hanki.guidance.diagram.MethodDiagram;
import hanki.platform.audit.Trace;
import hanki.platform.audit.Traceable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The sheet a citizen takes home: what happens in a method, what to do at once, what protects, whom
 * to call.
 *
 * @param advice what is printed, of all levels, in its order
 * @param day on which it is handed out
 */
public record Leaflet(Method method, List<Advice> advice, Office office, LocalDate day)
    implements Traceable {

  /** The same with a copy of the advice. */
  public Leaflet {
    advice = List.copyOf(advice);
  }

  /** The advice of one level. */
  public List<Advice> advice(AdviceLevel level) {
    return advice.stream().filter(each -> each.level() == level).toList();
  }

  MethodDiagram diagram() {
    return MethodDiagram.of(method.actors(), method.steps());
  }

  /** Whether the checklist of fake sites belongs on it. */
  public boolean hasChecklist() {
    return method.kind() == MethodKind.FAKE_SITE;
  }

  /** The steps in one line: ① 犯人 → 被害者：送信. */
  String told() {
    return method.steps().stream()
        .map(
            step ->
                step.number()
                    + " "
                    + step.actor()
                    + (step.isInPlace() ? "" : " → " + step.target())
                    + "："
                    + step.label())
        .collect(Collectors.joining("、"));
  }

  @Override
  public String trace() {
    return new Trace()
        .with("method", method.code())
        .with("version", method.version() + 1)
        .with("advice", advice.size())
        .toString();
  }
}
