package hanki.identity.web;

import hanki.identity.ManagingOwnSignIn;
import hanki.identity.OwnSignIn;
import hanki.identity.PasswordRules;
import hanki.identity.Visits;
import hanki.platform.web.Forms;
import hanki.platform.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Changes the own password; at the first sign-in nothing else opens before. */
@Named("passwordView")
@RequestScoped
public class PasswordView {

  private static final String BUNDLE = "hanki.identity.Text";

  private final ManagingOwnSignIn own;
  private final PasswordRules rules;
  private final Visits visits;
  private final HttpServletRequest request;
  private final Forms forms;
  private final Texts texts;
  private final PasswordForm form = new PasswordForm();
  private OwnSignIn present;

  @Inject
  PasswordView(
      ManagingOwnSignIn own,
      PasswordRules rules,
      Visits visits,
      HttpServletRequest request,
      Forms forms,
      Texts texts) {
    this.own = own;
    this.rules = rules;
    this.visits = visits;
    this.request = request;
    this.forms = forms;
    this.texts = texts;
  }

  /** How the officer signs in at present. */
  public OwnSignIn getPresent() {
    if (present == null) {
      present = own.present();
    }
    return present;
  }

  public PasswordForm getForm() {
    return form;
  }

  /** Fewest characters. */
  public int getShortest() {
    return rules.shortest();
  }

  /** Most characters. */
  public int getLongest() {
    return PasswordRules.LONGEST;
  }

  /** Changes the password, or says at the field what is wrong. */
  public String change() {
    boolean first = getPresent().mustChange();
    if (!forms.isInOrder(form)) {
      return null;
    }
    if (!form.isSame()) {
      forms.reject("again", texts.text(BUNDLE, "password.notSame"));
      return null;
    }
    HttpServletResponse response =
        (HttpServletResponse) FacesContext.getCurrentInstance().getExternalContext().getResponse();
    if (!visits.confirm(request, response, form.getCurrent())) {
      forms.reject("current", texts.text(BUNDLE, "password.currentWrong"));
      return null;
    }
    int ended = own.changePassword(form.getNext(), form.isEndOthers()).count();
    forms.done(
        ended == 0
            ? texts.text(BUNDLE, "password.done")
            : texts.text(BUNDLE, "password.doneAndEnded", ended));
    return first ? "/index.xhtml?faces-redirect=true" : "/identity/self.xhtml?faces-redirect=true";
  }
}
