package hanki.guidance;

import hanki.identity.CurrentOfficer;
import hanki.identity.Permission;
import hanki.identity.Permitted;
import hanki.platform.audit.Audited;
import hanki.platform.clock.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Adds advice and rewrites it; what it said before is kept. */
@ApplicationScoped
@Transactional
@Permitted(Permission.EDIT_GUIDANCE)
public class MaintainingAdvice {

  private static final int BETWEEN_PLACES = 10;

  private final AdviceItems items;
  private final Methods methods;
  private final CurrentOfficer officer;
  private final BusinessClock clock;

  @Inject
  MaintainingAdvice(
      AdviceItems items, Methods methods, CurrentOfficer officer, BusinessClock clock) {
    this.items = items;
    this.methods = methods;
    this.officer = officer;
    this.clock = clock;
  }

  /**
   * Adds advice at the end; sent twice with the same token it is added once.
   *
   * @return its id
   * @throws AdviceForNobody if it is for no topic
   * @throws NoSuchMethod if the method it is for is not in the catalogue
   */
  @Audited("guidance.add-advice")
  public Long add(AdviceDraft draft) {
    Optional<Long> already = items.addedWith(draft.submitToken());
    if (already.isPresent()) {
      return already.get();
    }
    keepInOrder(draft);
    Advice advice =
        new Advice(
            draft, items.lastPlace() + BETWEEN_PLACES, officer.get().code(), clock.instant());
    items.add(advice);
    return advice.id();
  }

  /**
   * Puts the draft in place of what the advice said.
   *
   * @param version the version that the form showed
   * @throws NoSuchAdvice if there is none
   * @throws AdviceChangedMeanwhile if somebody else rewrote it after the form was opened
   * @throws AdviceForNobody if it is for no topic
   * @throws NoSuchMethod if the method it is for is not in the catalogue
   */
  @Audited("guidance.rewrite-advice")
  public Long rewrite(Long id, int version, AdviceDraft draft) {
    Advice advice = items.withId(id).orElseThrow(NoSuchAdvice::new);
    if (advice.version() != version) {
      throw new AdviceChangedMeanwhile(advice.heading());
    }
    keepInOrder(draft);
    items.keep(new FormerAdvice(advice));
    advice.rewrite(draft, officer.get().code(), clock.instant());
    return id;
  }

  private void keepInOrder(AdviceDraft draft) {
    if (draft.topics().isEmpty()) {
      throw new AdviceForNobody();
    }
    if (draft.methodCode() != null && methods.withCode(draft.methodCode()).isEmpty()) {
      throw new NoSuchMethod(draft.methodCode());
    }
  }
}
