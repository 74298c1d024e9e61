package hanki.identity.web;

import hanki.identity.SigningIn;
import hanki.identity.Visits;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Ends the session. */
@Named("signOutView")
@RequestScoped
public class SignOutView {

  private final SigningIn signingIn;
  private final Visits visits;
  private final HttpServletRequest request;

  @Inject
  SignOutView(SigningIn signingIn, Visits visits, HttpServletRequest request) {
    this.signingIn = signingIn;
    this.visits = visits;
    this.request = request;
  }

  /** Signs out and shows the sign-in page; the browser forgets what it stored. */
  public String signOut() {
    signingIn.signOut();
    HttpServletResponse response =
        (HttpServletResponse) FacesContext.getCurrentInstance().getExternalContext().getResponse();
    response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
    visits.close(request, response);
    return "/sign-in.xhtml?faces-redirect=true";
  }
}
