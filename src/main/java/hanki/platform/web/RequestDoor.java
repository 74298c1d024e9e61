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
import java.util.Optional;

/**
 * Lets in what a browser on our own pages can have sent, and turns everything else away with a page
 * that says why, before a page, a session or the database is touched.
 */
public class RequestDoor implements Filter {

  private static final RequestLimits LIMITS = new RequestLimits(new Settings());

  /**
   * The request with clean texts; none if it was turned away and has been answered. For those, too,
   * who answer before any filter runs.
   */
  public static Optional<HttpServletRequest> letIn(
      HttpServletRequest request, HttpServletResponse answer) throws IOException {
    Optional<Disallowed> reason = LIMITS.check(request);
    CleanRequest clean = null;
    if (reason.isEmpty()) {
      try {
        clean = new CleanRequest(request);
        reason = clean.unreadable();
      } catch (IllegalStateException tooLarge) {
        reason = Optional.of(Disallowed.TOO_LARGE);
      } catch (RuntimeException unreadable) {
        reason = Optional.of(Disallowed.BAD_REQUEST);
      }
    }
    if (reason.isPresent()) {
      SecurityHeaders.putOn(answer);
      turnAway(request, answer, reason.get());
      return Optional.empty();
    }
    return Optional.of(clean);
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Optional<HttpServletRequest> clean =
        letIn((HttpServletRequest) request, (HttpServletResponse) response);
    if (clean.isPresent()) {
      chain.doFilter(clean.get(), response);
    }
  }

  /** What is left of the request is not worth reading: the connection ends with the answer. */
  private static void turnAway(
      HttpServletRequest request, HttpServletResponse answer, Disallowed reason)
      throws IOException {
    if (reason == Disallowed.METHOD) {
      answer.setHeader("Allow", RequestLimits.METHODS);
    }
    answer.setHeader("Connection", "close");
    PlainPage.send(request, answer, reason);
  }
}
