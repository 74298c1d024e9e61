package hanki.identity;

import hanki.platform.audit.Audited;
import hanki.platform.clock.BusinessClock;
import hanki.reference.Reference;
import hanki.reference.Station;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;

/** What an administrator does with accounts. None is deleted: records name their officers. */
@ApplicationScoped
@Transactional
@Permitted(Permission.MANAGE_ACCOUNTS)
public class ManagingAccounts {

  private final Officers officers;
  private final IssuingPasswords issuing;
  private final Reference reference;
  private final BusinessClock clock;

  @Inject
  ManagingAccounts(
      Officers officers, IssuingPasswords issuing, Reference reference, BusinessClock clock) {
    this.officers = officers;
    this.issuing = issuing;
    this.reference = reference;
    this.clock = clock;
  }

  /** All accounts by number. */
  public List<AccountRow> all() {
    return officers.all().stream().map(issuing::row).toList();
  }

  /**
   * Opens an account.
   *
   * @return the number, and the password to hand over; it is not kept
   * @throws OfficerNumberTaken if the number exists
   * @throws RolesApart if auditor or administrator would be something else, too
   * @throws LiaisonElsewhere if at the desk of another force it would be more than liaison, or
   *     liaison elsewhere
   */
  @Audited("identity.open-account")
  public IssuedPassword open(AccountDraft draft) {
    if (officers.withCode(draft.code()).isPresent()) {
      throw new OfficerNumberTaken(draft.code());
    }
    Station station = reference.station(draft.stationCode(), clock.today());
    keepApart(draft.roles(), station);
    Officer opened =
        new Officer(draft.code(), draft.name(), draft.roles(), station, clock.instant());
    opened.ranked(draft.rank(), draft.post());
    officers.add(opened);
    return issuing.first(opened);
  }

  /**
   * The account with that number.
   *
   * @throws NoSuchRecord if there is none
   */
  public Officer account(String code) {
    return officers.withCode(code).orElseThrow(NoSuchRecord::new);
  }

  /**
   * Changes name, posting and roles; it acts at the officer's next request. Nobody changes the own
   * account.
   *
   * @throws NoSuchRecord if there is none
   * @throws OwnAccount if it is the account of who asks
   * @throws RolesApart if auditor or administrator would be something else, too
   * @throws LiaisonElsewhere if at the desk of another force it would be more than liaison, or
   *     liaison elsewhere
   */
  @Audited("identity.change-account")
  public ChangedAccount change(AccountDraft draft, String byWhom) {
    if (draft.code().equals(byWhom)) {
      throw new OwnAccount(draft.code());
    }
    Station station = reference.station(draft.stationCode(), clock.today());
    keepApart(draft.roles(), station);
    Officer changed = account(draft.code());
    Set<Role> before = changed.roles();
    String stationBefore = changed.station().code();
    changed.post(draft.name(), draft.roles(), station);
    changed.ranked(draft.rank(), draft.post());
    return new ChangedAccount(
        draft.code(), before, changed.roles(), stationBefore, changed.station().code());
  }

  private static void keepApart(Set<Role> roles, Station station) {
    boolean alone = roles.contains(Role.AUDITOR) || roles.contains(Role.ADMINISTRATOR);
    if (alone && roles.size() > 1) {
      throw new RolesApart();
    }
    boolean liaison = roles.contains(Role.LIAISON);
    if (liaison != station.isPartner() || liaison && roles.size() > 1) {
      throw new LiaisonElsewhere();
    }
  }

  /**
   * Gives the account a new random password, ends its sessions and takes its lock away. The second
   * factor stays.
   */
  @Audited("identity.reissue-password")
  public IssuedPassword reissue(String code) {
    return issuing.again(account(code));
  }

  /**
   * For an officer who lost the second factor and the recovery codes: takes it away and issues a
   * new password, so that the officer has to come in person as for a new account.
   *
   * @throws OwnFactor if it is the administrator's own; another one has to do it
   */
  @Audited("identity.reset-factor")
  public IssuedPassword resetFactor(String code, String byWhom) {
    if (code.equals(byWhom)) {
      throw new OwnFactor(code);
    }
    Officer officer = account(code);
    issuing.withoutFactor(officer);
    return issuing.again(officer);
  }

  /** Stops an account; the officer is out at the next request. Nobody stops the own account. */
  @Audited("identity.stop-account")
  public IssuedPassword stop(String code, String byWhom) {
    if (code.equals(byWhom)) {
      throw new OwnAccount(code);
    }
    account(code).enable(false);
    return new IssuedPassword(code, null);
  }

  /** Opens a stopped account again. */
  @Audited("identity.resume-account")
  public IssuedPassword resume(String code) {
    Officer officer = account(code);
    officer.enable(true);
    issuing.resumed(officer);
    return new IssuedPassword(code, null);
  }
}
