package hanki.guidance.web;

import hanki.guidance.Advice;
import hanki.guidance.AdviceLevel;
import hanki.guidance.FakeSiteFeature;
import hanki.guidance.FindingAdvice;
import hanki.guidance.FindingMethods;
import hanki.guidance.FormerMethod;
import hanki.guidance.LeafletMail;
import hanki.guidance.Method;
import hanki.guidance.MethodKind;
import hanki.guidance.PrintingLeaflets;
import hanki.guidance.diagram.MethodDiagram;
import hanki.platform.clock.BusinessClock;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** One method with its diagram, as it stands or as an earlier version said. */
@Named("methodShowView")
@RequestScoped
public class MethodShowView {

  private final FindingMethods finding;
  private final FindingAdvice findingAdvice;
  private final PrintingLeaflets printing;
  private final BusinessClock clock;

  private String code;
  private String version;
  private Method method;
  private FormerMethod former;
  private List<FormerMethod> formerVersions = List.of();
  private MethodDiagram diagram;
  private List<Advice> advice = List.of();
  private LeafletMail mail;

  @Inject
  MethodShowView(
      FindingMethods finding,
      FindingAdvice findingAdvice,
      PrintingLeaflets printing,
      BusinessClock clock) {
    this.finding = finding;
    this.findingAdvice = findingAdvice;
    this.printing = printing;
    this.clock = clock;
  }

  /**
   * Opens the method in the address.
   *
   * @throws hanki.guidance.NoSuchMethod if there is none of that code
   */
  public void load() {
    method = finding.method(code);
    formerVersions = finding.formerVersions(method);
    former =
        Optional.ofNullable(version)
            .flatMap(
                asked ->
                    formerVersions.stream()
                        .filter(each -> String.valueOf(each.version() + 1).equals(asked))
                        .findFirst())
            .orElse(null);
    diagram =
        former == null
            ? MethodDiagram.of(method.actors(), method.steps())
            : MethodDiagram.of(former.actors(), former.steps());
    advice = findingAdvice.against(method, clock.today());
    mail = printing.mail(code);
  }

  public Method getMethod() {
    return method;
  }

  /** The earlier version that the address names; null where it shows the present one. */
  public FormerMethod getFormer() {
    return former;
  }

  public List<FormerMethod> getFormerVersions() {
    return formerVersions;
  }

  public MethodDiagram getDiagram() {
    return diagram;
  }

  /** What to do once it has happened. */
  public List<Advice> getNow() {
    return advice.stream().filter(each -> each.level() == AdviceLevel.NOW).toList();
  }

  /** What protects, by its headlines. */
  public List<AdviceSection> getProtection() {
    return AdviceSection.of(
        advice.stream().filter(each -> each.level() != AdviceLevel.NOW).toList());
  }

  /** The leaflet in words, for a mail. */
  public LeafletMail getMail() {
    return mail;
  }

  public FakeSiteFeature[] getFeatures() {
    return FakeSiteFeature.values();
  }

  /** Whether records of today may name it. */
  public boolean isCurrent() {
    return method.isValidOn(clock.today());
  }

  /** Whether the checklist of fake sites belongs to it. */
  public boolean isFakeSite() {
    return method.kind() == MethodKind.FAKE_SITE;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getVersion() {
    return version;
  }

  public void setVersion(String version) {
    this.version = version;
  }
}
