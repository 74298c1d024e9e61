package hanki.withdrawal;

import hanki.audit.ReasonsForChange;
import hanki.identity.CurrentOfficer;
import hanki.identity.NoSuchRecord;
import hanki.identity.Permission;
import hanki.identity.Permitted;
import hanki.identity.RestrictableRecords;
import hanki.identity.WithinScope;
import hanki.platform.audit.Audited;
import hanki.platform.clock.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Withdraws records that should not count, and takes that back; the reason goes to the history. */
@ApplicationScoped
@Transactional
@Permitted(Permission.WITHDRAW_RECORDS)
@WithinScope
public class WithdrawingRecords {

  private final Instance<RestrictableRecords> kinds;
  private final ReasonsForChange reasons;
  private final CurrentOfficer officer;
  private final BusinessClock clock;

  @Inject
  WithdrawingRecords(
      @Any Instance<RestrictableRecords> kinds,
      ReasonsForChange reasons,
      CurrentOfficer officer,
      BusinessClock clock) {
    this.kinds = kinds;
    this.reasons = reasons;
    this.officer = officer;
    this.clock = clock;
  }

  /**
   * How the record stands now.
   *
   * @throws NoSuchRecord if there is none, or none the officer may see
   */
  @Audited("record.read-withdrawal")
  public StandingRecord standing(Long id, String kind) {
    RestrictableRecords records = records(kind);
    return standing(records, record(records, id));
  }

  /**
   * Withdraws the record: from now on it counts in no figure.
   *
   * @param reason at most {@link ReasonsForChange#LONGEST} characters
   * @throws NoSuchRecord if there is none, or none the officer may see
   * @throws AlreadyDone if it was withdrawn before
   */
  @Audited("record.withdraw")
  public StandingRecord withdraw(Long id, String kind, String reason) {
    return change(
        id, kind, reason, Withdrawal.of(clock.instant(), officer.get().code(), reason.strip()));
  }

  /**
   * Takes a withdrawal back: the record counts again.
   *
   * @param reason at most {@link ReasonsForChange#LONGEST} characters
   * @throws NoSuchRecord if there is none, or none the officer may see
   * @throws AlreadyDone if it was not withdrawn, or no longer
   */
  @Audited("record.reinstate")
  public StandingRecord reinstate(Long id, String kind, String reason) {
    return change(id, kind, reason, Withdrawal.NONE);
  }

  private StandingRecord change(Long id, String kind, String reason, Withdrawal how) {
    RestrictableRecords records = records(kind);
    Withdrawable record = record(records, id);
    if (record.isWithdrawn() == how.withdrawn()) {
      throw new AlreadyDone(record.number());
    }
    reasons.give(reason.strip());
    record.withdraw(how);
    return standing(records, record);
  }

  private RestrictableRecords records(String kind) {
    return kinds.stream()
        .filter(each -> each.kind().equals(kind))
        .findFirst()
        .orElseThrow(NoSuchRecord::new);
  }

  private Withdrawable record(RestrictableRecords records, Long id) {
    return records
        .restrictable(id, officer.scope())
        .filter(Withdrawable.class::isInstance)
        .map(Withdrawable.class::cast)
        .orElseThrow(NoSuchRecord::new);
  }

  private static StandingRecord standing(RestrictableRecords records, Withdrawable record) {
    return new StandingRecord(
        records.kind(),
        record.id(),
        records.folder() + "/show.xhtml?id=" + record.id(),
        record.number(),
        record.withdrawal());
  }
}
