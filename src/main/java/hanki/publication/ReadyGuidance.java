package hanki.publication;

import hanki.guidance.FakeSiteFeature;
import hanki.guidance.FindingAdvice;
import hanki.guidance.FindingMethods;
import hanki.guidance.Method;
import hanki.guidance.Step;
import hanki.publication.ReadyBlock.Advice;
import hanki.publication.ReadyBlock.Checklist;
import hanki.publication.ReadyBlock.Diagram;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** Takes methods, advice and the checklist over from the guidance as it stands. */
@Dependent
class ReadyGuidance {

  private static final String FURTHER = "further";

  /** A method without its summary, where the words around it say the same. */
  private static final String PLAIN = "plain";

  /** In Japanese, as all that is published. */
  private static final ResourceBundle WORDS =
      ResourceBundle.getBundle("hanki.guidance.Text", Locale.JAPANESE);

  private final FindingMethods methods;
  private final FindingAdvice advice;

  @Inject
  ReadyGuidance(FindingMethods methods, FindingAdvice advice) {
    this.methods = methods;
    this.advice = advice;
  }

  /**
   * The method whose code was picked.
   *
   * @throws hanki.guidance.NoSuchMethod if there is none
   */
  Diagram method(ReportBlock block) {
    Method method = methods.method(block.picks().strip());
    String title = block.title().isEmpty() ? method.name().ja() : block.title();
    return new Diagram(
        block.blockKey(),
        title,
        method.actors().stream()
            .map(
                actor ->
                    new Diagram.Actor(
                        actor.name(),
                        Diagram.Side.valueOf(actor.kind().part().name()),
                        actor.kind().sign()))
            .toList(),
        method.steps().stream().map(ReadyGuidance::step).toList(),
        title
            + "。"
            + method.steps().stream()
                .map(step -> told(step(step)))
                .collect(Collectors.joining("、")),
        PLAIN.equals(block.form()) ? "" : method.summary());
  }

  private static Diagram.Step step(Step step) {
    return new Diagram.Step(step.number(), step.actor(), step.target(), step.label(), step.note());
  }

  /** A step as a screen reader says it. */
  static String told(Diagram.Step step) {
    return step.from().equals(step.to())
        ? step.number() + " " + step.from() + " " + step.label()
        : step.number() + " " + step.from() + "から" + step.to() + "へ " + step.label();
  }

  /** The pieces whose codes were picked, under their sections, in the order picked. */
  Advice advice(ReportBlock block) {
    Map<String, hanki.guidance.Advice> known = new LinkedHashMap<>();
    advice.all().forEach(each -> known.put(each.code(), each));
    Map<String, List<Advice.Piece>> sections = new LinkedHashMap<>();
    block
        .picks()
        .lines()
        .map(String::strip)
        .map(known::get)
        .filter(each -> each != null)
        .forEach(
            each ->
                sections
                    .computeIfAbsent(each.section(), any -> new ArrayList<>())
                    .add(new Advice.Piece(each.heading(), each.body())));
    return new Advice(
        block.blockKey(),
        block.title(),
        sections.entrySet().stream()
            .map(entry -> new Advice.Section(entry.getKey(), entry.getValue()))
            .toList());
  }

  /** The telling signs, or the further ones. */
  Checklist checklist(ReportBlock block) {
    boolean further = FURTHER.equals(block.form());
    return new Checklist(
        block.blockKey(),
        block.title(),
        further ? "" : "ひとつでも該当すれば偽サイトの可能性",
        (further ? FakeSiteFeature.further() : FakeSiteFeature.telling())
            .stream().map(feature -> WORDS.getString("feature." + feature)).toList());
  }
}
