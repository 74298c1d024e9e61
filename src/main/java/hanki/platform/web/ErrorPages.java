package hanki.platform.web;

import static jakarta.servlet.http.HttpServletResponse.SC_FORBIDDEN;
import static jakarta.servlet.http.HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
import static jakarta.servlet.http.HttpServletResponse.SC_NOT_FOUND;
import static jakarta.servlet.http.HttpServletResponse.SC_SERVICE_UNAVAILABLE;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Shows the page for a failed request as if it had been asked for plainly: the view state and nonce
 * of the request that failed belong to another page and would make the error page fail, too.
 *
 * <p>Pages of the program serve for what a person meets at work: 403, 404 and 500. Everything else,
 * and a failure of those pages themselves, gets {@link PlainPage}.
 */
@WebServlet("/error")
public class ErrorPages extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = Logger.getLogger("hanki.fault");
  private static final Map<Integer, String> PAGES =
      Map.of(
          SC_FORBIDDEN, "/error/refused.xhtml",
          SC_NOT_FOUND, "/error/missing.xhtml",
          SC_INTERNAL_SERVER_ERROR, "/error/fault.xhtml");

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    Integer given = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    Throwable thrown = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    int status = given == null ? SC_NOT_FOUND : given;
    if (Unavailable.isCauseOf(thrown)) {
      status = SC_SERVICE_UNAVAILABLE;
    }
    String number = number(request);
    if (thrown != null) {
      LOG.log(Level.SEVERE, "fault " + number, thrown);
    }
    SecurityHeaders.putOn(response);
    response.setHeader("Cache-Control", "no-store");
    try {
      show(request, response, status, number);
    } catch (ServletException | RuntimeException failed) {
      LOG.log(Level.SEVERE, "fault " + number + ", and its page", failed);
      if (!response.isCommitted()) {
        response.reset();
        SecurityHeaders.putOn(response);
        PlainPage.send(request, response, Disallowed.of(status), status, number);
      }
    }
  }

  private static void show(
      HttpServletRequest request, HttpServletResponse response, int status, String number)
      throws ServletException, IOException {
    String page = PAGES.get(status);
    if (page == null) {
      PlainPage.send(request, response, Disallowed.of(status), status, number);
      return;
    }
    request.setAttribute("faultNumber", number);
    response.setStatus(status);
    request
        .getRequestDispatcher(page)
        .forward(new Plain(request), new SecurityHeaders.OnePolicy(response));
  }

  /** The number under which the fault is in the log already, or a new one. */
  private static String number(HttpServletRequest request) {
    Object known = request.getAttribute("faultNumber");
    return known == null ? PlainPage.number() : known.toString();
  }

  /** A request without method, parameters and headers of its own. */
  private static final class Plain extends HttpServletRequestWrapper {

    Plain(HttpServletRequest request) {
      super(request);
    }

    @Override
    public String getMethod() {
      return "GET";
    }

    @Override
    public String getParameter(String name) {
      return null;
    }

    @Override
    public Map<String, String[]> getParameterMap() {
      return Map.of();
    }

    @Override
    public Enumeration<String> getParameterNames() {
      return Collections.emptyEnumeration();
    }

    @Override
    public String[] getParameterValues(String name) {
      return null;
    }

    @Override
    public String getHeader(String name) {
      return "Faces-Request".equalsIgnoreCase(name) ? null : super.getHeader(name);
    }

    @Override
    public String getContentType() {
      return null;
    }
  }
}
