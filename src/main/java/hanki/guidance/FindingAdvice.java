package hanki.guidance;

import hanki.identity.Permission;
import hanki.identity.Permitted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/** Reads the advice that is given to citizens. */
@ApplicationScoped
@Transactional
@Permitted(Permission.READ_GUIDANCE)
public class FindingAdvice {

  private final AdviceItems items;

  @Inject
  FindingAdvice(AdviceItems items) {
    this.items = items;
  }

  /** All advice in its order, retired too. */
  public List<Advice> all() {
    return items.all();
  }

  /** What is told on that day to those who met the method: at once, basic, advanced. */
  public List<Advice> against(Method method, LocalDate day) {
    return items.all().stream()
        .filter(advice -> advice.isFor(method) && advice.isValidOn(day))
        .toList();
  }

  /**
   * The advice with that id.
   *
   * @throws NoSuchAdvice if there is none
   */
  public Advice advice(Long id) {
    Advice advice = items.withId(id).orElseThrow(NoSuchAdvice::new);
    advice.topics();
    return advice;
  }

  /** What it said before, the latest first. */
  public List<FormerAdvice> formerVersions(Advice advice) {
    return items.formerOf(advice.id());
  }
}
