package hanki.platform.web;

import hanki.platform.Settings;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Headers on every answer.
 *
 * <p>Pages get their Content-Security-Policy from PrimeFaces, which adds the nonce; everything else
 * may load nothing.
 */
public class SecurityHeaders implements Filter {

  /** The policy of {@link PlainPage}: our style sheet and nothing else. */
  static final String PLAIN_POLICY =
      "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none';"
          + " frame-ancestors 'none'";

  private static final String POLICY = "Content-Security-Policy";
  private static final String NOTHING =
      "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox";

  private static final boolean HTTPS = new Settings().isOn("hanki.https");

  /** The headers of every answer; the container redirects to sign-in before any filter runs. */
  public static void putOn(HttpServletResponse answer) {
    all().forEach(answer::setHeader);
  }

  /** The headers of every answer, in a map of the caller's own. */
  static Map<String, String> all() {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put(POLICY, NOTHING);
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("Referrer-Policy", "same-origin");
    headers.put("X-Frame-Options", "DENY");
    headers.put("Cross-Origin-Opener-Policy", "same-origin");
    headers.put("Cross-Origin-Resource-Policy", "same-origin");
    headers.put("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
    if (HTTPS) {
      headers.put("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }
    return headers;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest http = (HttpServletRequest) request;
    HttpServletResponse answer = (HttpServletResponse) response;
    putOn(answer);
    if (!http.getServletPath().startsWith("/jakarta.faces.resource/")) {
      answer.setHeader("Cache-Control", "no-store");
    }
    chain.doFilter(request, new OnePolicy(answer));
  }

  /** PrimeFaces adds the policy of a page; it shall replace the one of all other answers. */
  static final class OnePolicy extends HttpServletResponseWrapper {

    OnePolicy(HttpServletResponse answer) {
      super(answer);
    }

    /** A resource may be kept; that there is none may not. */
    @Override
    public void setStatus(int status) {
      if (status >= SC_BAD_REQUEST) {
        setHeader("Cache-Control", "no-store");
      }
      super.setStatus(status);
    }

    @Override
    public void addHeader(String name, String value) {
      if (POLICY.equalsIgnoreCase(name)) {
        setHeader(name, value);
      } else {
        super.addHeader(name, value);
      }
    }
  }
}
