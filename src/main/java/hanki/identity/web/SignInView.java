package hanki.identity.web;

import hanki.platform.web.Forms;
import hanki.platform.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.text.Normalizer;
import java.util.Locale;

/** Takes officer number and password, and leads on to the page that was asked for. */
@Named("signInView")
@RequestScoped
public class SignInView {

  private static final String BUNDLE = "hanki.identity.Text";

  private final SecurityContext security;
  private final Forms forms;
  private final Texts texts;
  private String code = "";
  private String password = "";
  private String to;

  @Inject
  SignInView(SecurityContext security, Forms forms, Texts texts) {
    this.security = security;
    this.forms = forms;
    this.texts = texts;
  }

  /** Signs in, or says that number and password do not belong together. */
  public void signIn() throws IOException {
    if (code == null || code.isBlank() || password == null || password.isEmpty()) {
      forms.reject("-", texts.text(BUNDLE, "sign-in.missing"));
      return;
    }
    ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
    String number =
        Normalizer.normalize(code, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
    security.authenticate(
        (HttpServletRequest) external.getRequest(),
        (HttpServletResponse) external.getResponse(),
        AuthenticationParameters.withParams()
            .credential(new UsernamePasswordCredential(number, password)));
    if (security.getCallerPrincipal() != null) {
      external.redirect(external.getRequestContextPath() + target());
      FacesContext.getCurrentInstance().responseComplete();
    } else {
      password = "";
      forms.reject("-", texts.text(BUNDLE, "sign-in.refused"));
    }
  }

  /** A path of this program, or the first page: never another host. */
  private String target() {
    boolean ours =
        to != null
            && to.matches("/[A-Za-z0-9/._-]*(\\?[^\\\\\\r\\n]*)?")
            && !to.startsWith("//")
            && !to.contains("..");
    return ours ? to : "/index.xhtml";
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to;
  }
}
