package hanki.guidance.web;

import hanki.guidance.FindingMethods;
import hanki.guidance.FormerMethod;
import hanki.guidance.Method;
import hanki.guidance.MethodKind;
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
  private final BusinessClock clock;

  private String code;
  private String version;
  private Method method;
  private FormerMethod former;
  private List<FormerMethod> formerVersions = List.of();
  private MethodDiagram diagram;

  @Inject
  MethodShowView(FindingMethods finding, BusinessClock clock) {
    this.finding = finding;
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
