package hanki.guidance;

import hanki.identity.Permission;
import hanki.identity.Permitted;
import hanki.platform.Label;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the catalogue of methods, for its own pages and for records that name a method. */
@ApplicationScoped
@Transactional
@Permitted(Permission.READ_GUIDANCE)
public class FindingMethods {

  private final Methods methods;

  @Inject
  FindingMethods(Methods methods) {
    this.methods = methods;
  }

  /** All methods with their steps, retired ones too, in their order. */
  public List<Method> all() {
    List<Method> all = methods.all();
    all.forEach(FindingMethods::withSteps);
    return all;
  }

  /** What the methods are called by their code, retired ones too, in their order. */
  public Map<String, Label> names() {
    Map<String, Label> names = new LinkedHashMap<>();
    methods.all().forEach(method -> names.put(method.code(), method.name()));
    return names;
  }

  /**
   * The methods a form offers for a record of the day: those of the day and those of today, so that
   * a choice which does not fit the day is told, not hidden. Their steps are not read.
   */
  public List<Method> toChoose(LocalDate day, LocalDate today) {
    return methods.all().stream()
        .filter(method -> method.isValidOn(day) || method.isValidOn(today))
        .toList();
  }

  /**
   * The method with that code, with its steps.
   *
   * @throws NoSuchMethod if there is none
   */
  public Method method(String code) {
    return withSteps(methods.withCode(code).orElseThrow(() -> new NoSuchMethod(code)));
  }

  /**
   * The method with that code, for a record of that day.
   *
   * @throws MethodRetired if there is none on the day
   */
  public Method method(String code, LocalDate day) {
    Method method = methods.withCode(code).orElseThrow(() -> new MethodRetired(code, day));
    if (!method.isValidOn(day)) {
      throw new MethodRetired(method.name().ja(), day);
    }
    return method;
  }

  /** Earlier versions of a method with their steps, the latest first. */
  public List<FormerMethod> formerVersions(Method method) {
    List<FormerMethod> former = methods.formerOf(method.id());
    former.forEach(FormerMethod::actors);
    former.forEach(FormerMethod::steps);
    return former;
  }

  private static Method withSteps(Method method) {
    method.actors();
    method.steps();
    return method;
  }
}
