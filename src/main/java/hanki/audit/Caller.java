package hanki.audit;

import hanki.audit.chain.TrailKey;
import hanki.platform.web.ClientAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.HexFormat;

/** Who asks, in which session and from where, as far as the present request knows it. */
@ApplicationScoped
class Caller {

  /** Acts at start and by the clock, without anybody asking. */
  static final String PROGRAM = "hanki";

  private static final String NOWHERE = "-";
  private static final int SESSION_DIGITS = 12;

  private final SecurityContext security;
  private final HttpServletRequest request;
  private final ClientAddress addresses;
  private final AuditKeys keys;

  @Inject
  Caller(
      SecurityContext security,
      HttpServletRequest request,
      ClientAddress addresses,
      AuditKeys keys) {
    this.security = security;
    this.request = request;
    this.addresses = addresses;
    this.keys = keys;
  }

  /** Officer number; {@link #PROGRAM} where nobody asked. */
  String officer() {
    try {
      Principal caller = security.getCallerPrincipal();
      return caller == null || caller.getName() == null ? PROGRAM : caller.getName();
    } catch (RuntimeException outsideOfARequest) {
      return PROGRAM;
    }
  }

  /** The same digits for every request of a session, which they do not reveal; empty for none. */
  String session() {
    try {
      HttpSession session = request.getSession(false);
      if (session == null) {
        return "";
      }
      byte[] id = session.getId().getBytes(StandardCharsets.UTF_8);
      byte[] digest = keys.key().code(TrailKey.Use.SESSION, id);
      return HexFormat.of().formatHex(digest).substring(0, SESSION_DIGITS);
    } catch (ContextNotActiveException | IllegalStateException | NullPointerException outside) {
      return "";
    }
  }

  /** Where the officer sits: behind a proxy of the installation, the address that proxy saw. */
  String address() {
    try {
      return addresses.of(request);
    } catch (ContextNotActiveException | IllegalStateException | NullPointerException outside) {
      return NOWHERE;
    }
  }
}
