package hanki.identity.web;

import hanki.identity.AccessRefused;
import hanki.identity.AccessTable;
import hanki.identity.AccessTable.PageAccess;
import hanki.identity.CurrentOfficer;
import hanki.identity.Permission;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Stands at the door of every page: what {@link AccessTable} does not name does not exist, what it
 * does not allow is refused with one trace, be it a page or a command posted to a page that does
 * not show it.
 *
 * <p>The use cases check again by {@code @Permitted}; this guard also covers what never reaches
 * one, a button that is not rendered.
 */
public class PageGuard implements Filter {

  private final CurrentOfficer officer;
  private final Event<AccessRefused> refused;

  @Inject
  PageGuard(CurrentOfficer officer, Event<AccessRefused> refused) {
    this.officer = officer;
    this.refused = refused;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest http = (HttpServletRequest) request;
    HttpServletResponse answer = (HttpServletResponse) response;
    String path = path(http);
    if (AccessTable.isOpen(path)) {
      chain.doFilter(request, response);
      return;
    }
    Optional<PageAccess> page = AccessTable.page(path);
    if (page.isEmpty()) {
      answer.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    Optional<String> asked = refusal(page.get(), http);
    if (asked.isPresent()) {
      refused.fire(new AccessRefused(asked.get()));
      answer.sendError(HttpServletResponse.SC_FORBIDDEN);
    } else {
      chain.doFilter(request, response);
    }
  }

  private static String path(HttpServletRequest http) {
    String path = http.getServletPath() + Objects.requireNonNullElse(http.getPathInfo(), "");
    return path.isEmpty() || path.equals("/") ? "/index.xhtml" : path;
  }

  /** What was asked for and may not be had; none if all is allowed. */
  private Optional<String> refusal(PageAccess page, HttpServletRequest http) {
    if (!officer.may(page.permission())) {
      return Optional.of(page.path());
    }
    return commands(page, http)
        .filter(command -> !officer.may(command.getValue()))
        .map(command -> page.path() + " " + command.getKey())
        .findFirst();
  }

  /** A button is posted under its client id; Ajax names it as the source. */
  private static Stream<Map.Entry<String, Permission>> commands(
      PageAccess page, HttpServletRequest http) {
    boolean form =
        "POST".equals(http.getMethod())
            && http.getContentType() != null
            && http.getContentType().startsWith("application/x-www-form-urlencoded");
    if (!form) {
      return Stream.empty();
    }
    return Stream.concat(
            Collections.list(http.getParameterNames()).stream(),
            Stream.ofNullable(http.getParameter("jakarta.faces.source")))
        .map(name -> name.substring(name.lastIndexOf(':') + 1))
        .distinct()
        .flatMap(
            id -> page.commands().entrySet().stream().filter(entry -> entry.getKey().equals(id)));
  }
}
