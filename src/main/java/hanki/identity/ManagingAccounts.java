package hanki.identity;

import hanki.platform.audit.Audited;
import hanki.platform.clock.BusinessClock;
import hanki.reference.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** What an administrator does with accounts. None is deleted: records name their officers. */
@ApplicationScoped
@Transactional
@Permitted(Permission.MANAGE_ACCOUNTS)
public class ManagingAccounts {

  private final Officers officers;
  private final Passwords passwords;
  private final Reference reference;
  private final BusinessClock clock;

  @Inject
  ManagingAccounts(
      Officers officers, Passwords passwords, Reference reference, BusinessClock clock) {
    this.officers = officers;
    this.passwords = passwords;
    this.reference = reference;
    this.clock = clock;
  }

  /** All accounts by number. */
  public List<Officer> all() {
    return officers.all();
  }

  /**
   * Opens an account.
   *
   * @return the number, and the password to hand over; it is not kept
   * @throws OfficerNumberTaken if the number exists
   */
  @Audited("identity.open-account")
  public IssuedPassword open(AccountDraft draft) {
    if (officers.withCode(draft.code()).isPresent()) {
      throw new OfficerNumberTaken(draft.code());
    }
    String password = passwords.random();
    officers.add(
        new Officer(
            draft.code(),
            draft.name(),
            draft.roles(),
            reference.station(draft.stationCode(), clock.today()),
            passwords.hash(password),
            clock.instant()));
    return new IssuedPassword(draft.code(), password);
  }

  /** Gives the account a new random password and ends a pause. */
  @Audited("identity.reissue-password")
  public IssuedPassword reissue(String code) {
    String password = passwords.random();
    officers.withCode(code).orElseThrow(NotPermitted::new).newPassword(passwords.hash(password));
    return new IssuedPassword(code, password);
  }

  /** Stops an account; the officer is out at the next request. Nobody stops the own account. */
  @Audited("identity.stop-account")
  public IssuedPassword stop(String code, String byWhom) {
    if (code.equals(byWhom)) {
      throw new OwnAccount(code);
    }
    officers.withCode(code).orElseThrow(NotPermitted::new).enable(false);
    return new IssuedPassword(code, null);
  }

  /** Opens a stopped account again. */
  @Audited("identity.resume-account")
  public IssuedPassword resume(String code) {
    officers.withCode(code).orElseThrow(NotPermitted::new).enable(true);
    return new IssuedPassword(code, null);
  }
}
