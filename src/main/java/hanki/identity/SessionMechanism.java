package hanki.identity;

import hanki.platform.Settings;
import hanki.platform.web.LostForms;
import hanki.platform.web.RequestDoor;
import hanki.platform.web.SecurityHeaders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Keeps officers signed in by a session and a second cookie of 256 random bits bound to it.
 *
 * <p>Payara's session id has only 56 random bits, so it alone opens nothing. Each request asks the
 * account again: a disabled officer is out at once. The session id changes at sign-in.
 */
@ApplicationScoped
public class SessionMechanism implements HttpAuthenticationMechanism {

  private static final String OFFICER = "hanki.officer";
  private static final String BINDING = "hanki.binding";

  private final IdentityStoreHandler stores;
  private final SigningIn signingIn;
  private final LostForms lostForms;
  private final boolean https = new Settings().isOn("hanki.https");
  private final SecureRandom random = new SecureRandom();

  @Inject
  SessionMechanism(IdentityStoreHandler stores, SigningIn signingIn, LostForms lostForms) {
    this.stores = stores;
    this.signingIn = signingIn;
    this.lostForms = lostForms;
  }

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
      throws AuthenticationException {
    if (context.getAuthParameters().getCredential() != null) {
      return signIn(request, response, context);
    }
    Optional<Officer> officer = signedIn(request);
    if (officer.isPresent()) {
      return context.notifyContainerAboutLogin(
          officer.get().code(),
          officer.get().roles().stream().map(Role::name).collect(Collectors.toSet()));
    }
    return context.isProtected() ? askToSignIn(request, response, context) : context.doNothing();
  }

  private AuthenticationStatus signIn(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    CredentialValidationResult result =
        stores.validate(context.getAuthParameters().getCredential());
    if (result.getStatus() != CredentialValidationResult.Status.VALID) {
      // not SEND_FAILURE: the container would answer 401 itself, and the page has to say what is
      // wrong
      return context.doNothing();
    }
    HttpSession session = request.getSession();
    request.changeSessionId();
    byte[] secret = new byte[32];
    random.nextBytes(secret);
    session.setAttribute(OFFICER, result.getCallerPrincipal().getName());
    session.setAttribute(BINDING, digest(HexFormat.of().formatHex(secret)));
    Cookie cookie = new Cookie(cookieName(), HexFormat.of().formatHex(secret));
    cookie.setHttpOnly(true);
    cookie.setSecure(https);
    cookie.setPath("/");
    cookie.setAttribute("SameSite", "Strict");
    response.addCookie(cookie);
    return context.notifyContainerAboutLogin(result);
  }

  private Optional<Officer> signedIn(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session == null || session.getAttribute(OFFICER) == null || !isBound(request, session)) {
      return Optional.empty();
    }
    return signingIn.stillWelcome((String) session.getAttribute(OFFICER));
  }

  private boolean isBound(HttpServletRequest request, HttpSession session) {
    Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
    byte[] expected = (byte[]) session.getAttribute(BINDING);
    return Arrays.stream(cookies)
        .filter(cookie -> cookie.getName().equals(cookieName()))
        .anyMatch(cookie -> MessageDigest.isEqual(digest(cookie.getValue()), expected));
  }

  private AuthenticationStatus askToSignIn(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
      throws AuthenticationException {
    String signIn = request.getContextPath() + "/sign-in.xhtml";
    try {
      Optional<HttpServletRequest> clean = RequestDoor.letIn(request, response);
      if (clean.isEmpty()) {
        return AuthenticationStatus.SEND_CONTINUE;
      }
      String target =
          wanted(clean.get())
              .map(to -> signIn + "?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8))
              .orElse(signIn);
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

  private String cookieName() {
    return https ? "__Host-hanki" : "hanki";
  }

  private static byte[] digest(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
