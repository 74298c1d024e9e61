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

/** Adds methods of crime to the catalogue and rewrites them; what they said before is kept. */
@ApplicationScoped
@Transactional
@Permitted(Permission.EDIT_GUIDANCE)
public class MaintainingMethods {

  private static final int BETWEEN_PLACES = 10;

  private final Methods methods;
  private final CurrentOfficer officer;
  private final BusinessClock clock;

  @Inject
  MaintainingMethods(Methods methods, CurrentOfficer officer, BusinessClock clock) {
    this.methods = methods;
    this.officer = officer;
    this.clock = clock;
  }

  /**
   * Adds a method at the end of the catalogue; sent twice with the same token it is added once.
   *
   * @return its id
   * @throws MethodCodeTaken if another one has the code
   * @throws hanki.platform.Refusal as {@link MethodDraft#keepReadable} says
   */
  @Audited("guidance.add-method")
  public Long add(MethodDraft draft) {
    Optional<Long> already = methods.addedWith(draft.submitToken());
    if (already.isPresent()) {
      return already.get();
    }
    draft.keepReadable();
    if (methods.withCode(draft.code()).isPresent()) {
      throw new MethodCodeTaken(draft.code());
    }
    Method method =
        new Method(
            draft, methods.lastPlace() + BETWEEN_PLACES, officer.get().code(), clock.instant());
    methods.add(method);
    return method.id();
  }

  /**
   * Puts the draft in place of what the method of that code said.
   *
   * @param version the version that the form showed
   * @return its id
   * @throws NoSuchMethod if there is none
   * @throws MethodChangedMeanwhile if somebody else rewrote it after the form was opened
   * @throws hanki.platform.Refusal as {@link MethodDraft#keepReadable} says
   */
  @Audited("guidance.rewrite-method")
  public Long rewrite(MethodDraft draft, int version) {
    Method method =
        methods.withCode(draft.code()).orElseThrow(() -> new NoSuchMethod(draft.code()));
    if (method.version() != version) {
      throw new MethodChangedMeanwhile(method.name().ja());
    }
    draft.keepReadable();
    methods.keep(new FormerMethod(method));
    method.rewrite(draft, officer.get().code(), clock.instant());
    return method.id();
  }
}
