package hanki.platform.web;

import hanki.platform.Settings;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * Headers on every answer, and the refusal of methods and foreign posts no page of ours sends.
 *
 * <p>Pages get their Content-Security-Policy from PrimeFaces, which adds the nonce; everything else
 * may load nothing.
 */
public class SecurityHeaders implements Filter {

  private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");

  private static final boolean HTTPS = new Settings().isOn("hanki.https");

  /** The headers of every answer; the container redirects to sign-in before any filter runs. */
  public static void putOn(HttpServletResponse answer) {
    answer.setHeader("X-Content-Type-Options", "nosniff");
    answer.setHeader("Referrer-Policy", "same-origin");
    answer.setHeader("X-Frame-Options", "DENY");
    answer.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    answer.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
    if (HTTPS) {
      answer.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest http = (HttpServletRequest) request;
    HttpServletResponse answer = (HttpServletResponse) response;
    putOn(answer);
    boolean resource = http.getServletPath().startsWith("/jakarta.faces.resource/");
    if (!resource) {
      answer.setHeader("Cache-Control", "no-store");
    }
    if (!METHODS.contains(http.getMethod())) {
      answer.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    } else if (isForeignPost(http)) {
      answer.sendError(HttpServletResponse.SC_FORBIDDEN);
    } else {
      chain.doFilter(request, response);
    }
  }

  /** Browsers say where a post comes from; one from another site is nobody's intention. */
  private static boolean isForeignPost(HttpServletRequest http) {
    String site = http.getHeader("Sec-Fetch-Site");
    return "POST".equals(http.getMethod())
        && ("cross-site".equals(site) || "same-site".equals(site));
  }
}
