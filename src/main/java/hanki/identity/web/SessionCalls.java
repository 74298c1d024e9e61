package hanki.identity.web;

import hanki.identity.CurrentOfficer;
import hanki.identity.SigningIn;
import hanki.identity.Visits;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * {@code /session}: what a page tells of its officer. {@code do=stay} – still here, which the
 * request itself proves; {@code do=lock} – nobody is here any more, the session ends. Answers 204,
 * or 401 if there is no session.
 */
@WebServlet("/session")
public class SessionCalls extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient CurrentOfficer officer;
  @Inject private transient SigningIn signingIn;
  @Inject private transient Visits visits;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!officer.isSignedIn()) {
      response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
      return;
    }
    if ("lock".equals(request.getParameter("do"))) {
      signingIn.signOut();
      visits.close(request, response);
    }
    response.setStatus(HttpServletResponse.SC_NO_CONTENT);
  }
}
