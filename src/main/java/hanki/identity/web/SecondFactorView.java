package hanki.identity.web;

import hanki.identity.CurrentSession;
import hanki.identity.FactorDraft;
import hanki.identity.ManagingOwnSignIn;
import hanki.identity.OwnSignIn;
import hanki.identity.RecoveryCodes;
import hanki.identity.Visits;
import hanki.platform.web.Forms;
import hanki.platform.web.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;

/** Takes an authenticator application into use, renews recovery codes, gives the factor up. */
@Named("secondFactorView")
@ViewScoped
public class SecondFactorView implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String BUNDLE = "hanki.identity.Text";

  private final transient ManagingOwnSignIn own;
  private final transient CurrentSession session;
  private final transient Visits visits;
  private final transient HttpServletRequest request;
  private final transient Forms forms;
  private final transient Texts texts;
  private FactorDraft draft;
  private String code = "";
  private String current = "";
  private transient RecoveryCodes codes;

  @Inject
  SecondFactorView(
      ManagingOwnSignIn own,
      CurrentSession session,
      Visits visits,
      HttpServletRequest request,
      Forms forms,
      Texts texts) {
    this.own = own;
    this.session = session;
    this.visits = visits;
    this.request = request;
    this.forms = forms;
    this.texts = texts;
  }

  @PostConstruct
  void begin() {
    draft = FactorDraft.forOfficer(session.get().officer().code());
  }

  /** How the officer signs in at present. */
  public OwnSignIn getPresent() {
    return own.present();
  }

  /** Whether password or code was typed just before; nothing is changed otherwise. */
  public boolean isConfirmed() {
    return session.isConfirmed();
  }

  /** The QR code as the address of an image. */
  public String getPicture() {
    return draft.picture();
  }

  /** The secret for typing. */
  public String getSecret() {
    return draft.readable();
  }

  /** Codes made in this request; shown once. */
  public RecoveryCodes getCodes() {
    return codes;
  }

  /** Checks password or code. */
  public void confirm() {
    HttpServletResponse response =
        (HttpServletResponse) FacesContext.getCurrentInstance().getExternalContext().getResponse();
    String typed = current == null ? "" : current;
    current = "";
    if (typed.isEmpty() || !visits.confirm(request, response, typed)) {
      forms.reject("current", texts.text(BUNDLE, "second-factor.currentWrong"));
    }
  }

  /** Takes the application into use whose code was typed. */
  public void enrol() {
    codes = own.enrolFactor(draft, code == null ? "" : code);
    code = "";
    draft = FactorDraft.forOfficer(session.get().officer().code());
  }

  /** Ten new recovery codes. */
  public void renew() {
    codes = own.renewRecoveryCodes();
  }

  /** Gives the second factor up. */
  public String drop() {
    own.dropFactor();
    forms.done(texts.text(BUNDLE, "second-factor.dropped"));
    return "/identity/self.xhtml?faces-redirect=true";
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getCurrent() {
    return current;
  }

  public void setCurrent(String current) {
    this.current = current;
  }
}
