package hanki.identity;

import hanki.platform.web.LostForms;
import hanki.platform.web.RequestDoor;
import hanki.platform.web.SecurityHeaders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Tells the container at each request who is behind its session, as {@link Visits} knows it: a
 * disabled officer and an ended session are out at once. Nobody is signed in here; the pages open
 * sessions, whatever proved who somebody is.
 *
 * <p>Whoever owes something, a new password or a second factor, gets nowhere before.
 */
@ApplicationScoped
public class SessionMechanism implements HttpAuthenticationMechanism {

  private static final String RESOURCES = "/jakarta.faces.resource/";

  private final Visits visits;
  private final LostForms lostForms;

  @Inject
  SessionMechanism(Visits visits, LostForms lostForms) {
    this.visits = visits;
    this.lostForms = lostForms;
  }

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
      throws AuthenticationException {
    if (request.getServletPath().startsWith(RESOURCES)) {
      return context.doNothing();
    }
    Optional<Standing> standing = visits.standing(request);
    Optional<Standing> open = standing.filter(Standing::isOpen);
    if (open.isEmpty()) {
      return context.isProtected()
          ? askToSignIn(request, response, standing.map(Standing::ending))
          : context.doNothing();
    }
    Officer officer = open.get().officer();
    if (context.isProtected() && owes(open.get().owed(), request)) {
      return redirect(request, response, request.getContextPath() + open.get().owed().page());
    }
    return context.notifyContainerAboutLogin(
        officer.code(), officer.roles().stream().map(Role::name).collect(Collectors.toSet()));
  }

  private static boolean owes(Owed owed, HttpServletRequest request) {
    return owed != Owed.NOTHING && !owed.page().equals(request.getServletPath());
  }

  private AuthenticationStatus askToSignIn(
      HttpServletRequest request, HttpServletResponse response, Optional<Ending> ending)
      throws AuthenticationException {
    Optional<HttpServletRequest> clean = letIn(request, response);
    if (clean.isEmpty()) {
      return AuthenticationStatus.SEND_CONTINUE;
    }
    String query =
        wanted(clean.get())
                .map(to -> "&to=" + URLEncoder.encode(to, StandardCharsets.UTF_8))
                .orElse("")
            + ending.map(why -> "&ended=" + why).orElse("");
    return redirect(
        request,
        response,
        request.getContextPath()
            + "/sign-in.xhtml"
            + (query.isEmpty() ? "" : "?" + query.substring(1)));
  }

  private static Optional<HttpServletRequest> letIn(
      HttpServletRequest request, HttpServletResponse response) throws AuthenticationException {
    try {
      return RequestDoor.letIn(request, response);
    } catch (IOException gone) {
      throw new AuthenticationException(gone);
    }
  }

  private static AuthenticationStatus redirect(
      HttpServletRequest request, HttpServletResponse response, String target)
      throws AuthenticationException {
    try {
      if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
        sendPartialRedirect(response, target);
      } else {
        // relative: an absolute address would be built from the client's Host header
        SecurityHeaders.putOn(response);
        response.setHeader("Cache-Control", "no-store");
        response.setStatus(HttpServletResponse.SC_FOUND);
        response.setHeader("Location", target);
      }
    } catch (IOException gone) {
      throw new AuthenticationException(gone);
    }
    return AuthenticationStatus.SEND_CONTINUE;
  }

  /** Where to go on after signing in; a posted form opens again with what was typed in it. */
  private Optional<String> wanted(HttpServletRequest request) {
    if ("POST".equals(request.getMethod())) {
      return lostForms.keep(request);
    }
    String query = request.getQueryString();
    String wanted = request.getRequestURI() + (query == null ? "" : "?" + query);
    return "GET".equals(request.getMethod()) && wanted.length() < 1500
        ? Optional.of(wanted)
        : Optional.empty();
  }

  private static void sendPartialRedirect(HttpServletResponse response, String target)
      throws IOException {
    SecurityHeaders.putOn(response);
    response.setHeader("Cache-Control", "no-store");
    response.setContentType("text/xml");
    response.setCharacterEncoding("UTF-8");
    response
        .getWriter()
        .write(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                + target.replace("&", "&amp;").replace("\"", "&quot;")
                + "\"></redirect></partial-response>");
  }
}
