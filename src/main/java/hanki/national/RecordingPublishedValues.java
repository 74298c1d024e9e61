package hanki.national;

import hanki.identity.CurrentOfficer;
import hanki.identity.Permission;
import hanki.identity.Permitted;
import hanki.national.CheckedValue.State;
import hanki.platform.audit.Audited;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Enters one published value. What stands for its period stays; it is never overwritten. */
@ApplicationScoped
@Transactional
@Permitted(Permission.ENTER_PUBLISHED)
public class RecordingPublishedValues {

  private final CheckingPublishedValues checking;
  private final AddingPublishedValues adding;
  private final CurrentOfficer officer;

  @Inject
  RecordingPublishedValues(
      CheckingPublishedValues checking, AddingPublishedValues adding, CurrentOfficer officer) {
    this.checking = checking;
    this.adding = adding;
    this.officer = officer;
  }

  /** What entering it would do. Stores nothing. */
  public CheckedValue check(TypedValue typed) {
    return checking.check(List.of(typed)).get(0);
  }

  /**
   * Enters the value as it was checked and shown.
   *
   * @throws ValueAtFault if it is not in order
   * @throws ValueKnown if it is there already
   * @throws PublishedMeanwhile if something else stands for the period by now
   */
  @Audited("national.enter")
  public EnteredValue record(CheckedValue shown) {
    CheckedValue now = check(shown.typed());
    if (now.state() == State.FAULTY) {
      throw new ValueAtFault();
    }
    if (now.state() == State.KNOWN) {
      throw new ValueKnown();
    }
    if (!now.equals(shown)) {
      throw new PublishedMeanwhile();
    }
    PublishedValue value = adding.add(now.draft(), officer.get().code());
    return new EnteredValue(now.draft(), value.edition());
  }
}
