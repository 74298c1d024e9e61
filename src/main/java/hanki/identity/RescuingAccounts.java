package hanki.identity;

import hanki.platform.audit.Audited;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Opens an account again to whoever may start the program, when no administrator gets in any more.
 */
@ApplicationScoped
@Transactional
public class RescuingAccounts {

  private final Officers officers;
  private final IssuingPasswords issuing;

  @Inject
  RescuingAccounts(Officers officers, IssuingPasswords issuing) {
    this.officers = officers;
    this.issuing = issuing;
  }

  /**
   * A new password, no second factor, no lock.
   *
   * @throws NotPermitted if there is no such account
   */
  @Audited("identity.rescue-account")
  public IssuedPassword rescue(String code) {
    Officer officer = officers.withCode(code).orElseThrow(NotPermitted::new);
    officer.enable(true);
    issuing.resumed(officer);
    issuing.withoutFactor(officer);
    return issuing.again(officer);
  }
}
