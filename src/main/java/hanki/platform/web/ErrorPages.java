package hanki.platform.web;

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

/**
 * Shows the page for a failed request as if it had been asked for plainly: the view state and nonce
 * of the request that failed belong to another page and would make the error page fail, too.
 */
@WebServlet("/error")
public class ErrorPages extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    Integer status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    SecurityHeaders.putOn(response);
    response.setStatus(status == null ? HttpServletResponse.SC_NOT_FOUND : status);
    request.getRequestDispatcher(page(response.getStatus())).forward(new Plain(request), response);
  }

  private static String page(int status) {
    return switch (status) {
      case HttpServletResponse.SC_FORBIDDEN -> "/error/refused.xhtml";
      case HttpServletResponse.SC_NOT_FOUND -> "/error/missing.xhtml";
      default -> "/error/fault.xhtml";
    };
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
  }
}
