package hanki.identity.web;

import hanki.identity.CurrentOfficer;
import hanki.identity.ManagingAccounts;
import hanki.identity.Role;
import hanki.platform.clock.BusinessClock;
import hanki.platform.web.Forms;
import hanki.platform.web.Texts;
import hanki.reference.Reference;
import hanki.reference.Station;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Changes name, rank, post, roles and organisation of an account. */
@Named("accountEditView")
@ViewScoped
public class AccountEditView implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String BUNDLE = "hanki.identity.Text";

  private final transient ManagingAccounts accounts;
  private final transient CurrentOfficer officer;
  private final transient Reference reference;
  private final transient BusinessClock clock;
  private final transient Forms forms;
  private final transient Texts texts;

  private String code;
  private AccountForm form;

  @Inject
  AccountEditView(
      ManagingAccounts accounts,
      CurrentOfficer officer,
      Reference reference,
      BusinessClock clock,
      Forms forms,
      Texts texts) {
    this.accounts = accounts;
    this.officer = officer;
    this.reference = reference;
    this.clock = clock;
    this.forms = forms;
    this.texts = texts;
  }

  /** Opens the account in the address. */
  public void load() {
    if (form == null) {
      form = AccountForm.of(accounts.account(code));
    }
  }

  /** Saves and goes back to the list. */
  public String save() {
    if (!forms.isInOrder(form)) {
      return null;
    }
    accounts.change(form.toDraft(), officer.get().code());
    forms.done(texts.text(BUNDLE, "edit.saved", form.getCode()));
    return "list?faces-redirect=true";
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

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
