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

/** Takes over files of published values: looks first, then stores what is new, all or nothing. */
@ApplicationScoped
@Transactional
@Permitted(Permission.ENTER_PUBLISHED)
public class ImportingPublishedValues {

  private final CheckingPublishedValues checking;
  private final AddingPublishedValues adding;
  private final CurrentOfficer officer;

  @Inject
  ImportingPublishedValues(
      CheckingPublishedValues checking, AddingPublishedValues adding, CurrentOfficer officer) {
    this.checking = checking;
    this.adding = adding;
    this.officer = officer;
  }

  /** What taking over the rows would do. Stores nothing. */
  public List<CheckedValue> check(List<TypedValue> rows) {
    return checking.check(rows);
  }

  /**
   * Takes over the rows as they were shown: all of them, or none. Those that are there already stay
   * as they are, so that the same file can be taken over twice.
   *
   * @throws ValueAtFault if one of the rows is not in order
   * @throws PublishedMeanwhile if something else stands for one of the periods by now
   */
  @Audited("national.import")
  public TakenOverValues takeOver(List<CheckedValue> shown, String fileName) {
    List<CheckedValue> now = check(shown.stream().map(CheckedValue::typed).toList());
    if (now.stream().anyMatch(row -> row.state() == State.FAULTY)) {
      throw new ValueAtFault();
    }
    if (!now.equals(shown)) {
      throw new PublishedMeanwhile();
    }
    String enteredBy = officer.get().code();
    now.stream().filter(CheckedValue::adds).forEach(row -> adding.add(row.draft(), enteredBy));
    return new TakenOverValues(fileName, now);
  }
}
