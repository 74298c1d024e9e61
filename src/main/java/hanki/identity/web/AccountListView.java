package hanki.identity.web;

import hanki.identity.AccountRow;
import hanki.identity.CurrentOfficer;
import hanki.identity.IssuedPassword;
import hanki.identity.ManagingAccounts;
import hanki.identity.Role;
import hanki.platform.clock.BusinessClock;
import hanki.platform.web.Forms;
import hanki.reference.Reference;
import hanki.reference.Station;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Accounts: list, open, reissue a password, stop and resume. */
@Named("accountListView")
@RequestScoped
public class AccountListView {

  private final ManagingAccounts accounts;
  private final CurrentOfficer officer;
  private final Reference reference;
  private final Forms forms;
  private final BusinessClock clock;
  private AccountForm form = new AccountForm();
  private IssuedPassword issued;

  @Inject
  AccountListView(
      ManagingAccounts accounts,
      CurrentOfficer officer,
      Reference reference,
      Forms forms,
      BusinessClock clock) {
    this.accounts = accounts;
    this.officer = officer;
    this.reference = reference;
    this.forms = forms;
    this.clock = clock;
  }

  public List<AccountRow> getAccounts() {
    return accounts.all();
  }

  public List<Role> getRoles() {
    return List.of(Role.values());
  }

  public List<Station> getStations() {
    return reference.postsOn(clock.today());
  }

  public AccountForm getForm() {
    return form;
  }

  /** The password made in this request; shown once. */
  public IssuedPassword getIssued() {
    return issued;
  }

  /** Opens the account that was typed. */
  public void open() {
    if (forms.isInOrder(form)) {
      issued = accounts.open(form.toDraft());
      form = new AccountForm();
    }
  }

  /** Gives the account a new password. */
  public void reissue(String code) {
    issued = accounts.reissue(code);
  }

  /** Takes the account's second factor away and gives it a new password. */
  public void resetFactor(String code) {
    issued = accounts.resetFactor(code, officer.get().code());
  }

  /** Stops the account. */
  public void stop(String code) {
    accounts.stop(code, officer.get().code());
  }

  /** Opens a stopped account again. */
  public void resume(String code) {
    accounts.resume(code);
  }
}
