package hanki.identity.web;

import hanki.identity.SigningIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;

/** Ends the session. */
@Named("signOutView")
@RequestScoped
public class SignOutView {

  private final SigningIn signingIn;

  @Inject
  SignOutView(SigningIn signingIn) {
    this.signingIn = signingIn;
  }

  /** Signs out and shows the sign-in page; the browser forgets what it stored. */
  public String signOut() {
    signingIn.signOut();
    FacesContext page = FacesContext.getCurrentInstance();
    ((HttpServletResponse) page.getExternalContext().getResponse())
        .setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
    page.getExternalContext().invalidateSession();
    return "/sign-in.xhtml?faces-redirect=true";
  }
}
