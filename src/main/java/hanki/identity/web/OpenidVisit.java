package hanki.identity.web;

import hanki.identity.OpenidAttempt;
import hanki.identity.OpenidDoor;
import hanki.identity.SignInAttempt.Result;
import hanki.identity.Visits;
import hanki.identity.openid.Departure;
import hanki.identity.openid.OpenidSettings;
import hanki.identity.openid.Returned;
import hanki.identity.openid.Trip;
import hanki.platform.web.PlainPage;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The way through the provider: {@code /sign-in/openid} sends the browser there, {@code
 * /sign-in/openid-return} is where it comes back to, {@code /sign-in/openid-enter} lets it in.
 * Where no provider is set, none of them exists.
 *
 * <p>The return does nothing but show a page that goes on to the entrance. Our cookies are {@code
 * SameSite=Strict}: a browser that was sent here by another site brings none of them, and a
 * redirect would still count as the other site's.
 */
@WebServlet({OpenidVisit.LEAVE, OpenidSettings.RETURN, OpenidVisit.ENTER})
public class OpenidVisit extends HttpServlet {

  static final String LEAVE = "/sign-in/openid";
  static final String ENTER = "/sign-in/openid-enter";

  private static final long serialVersionUID = 1L;
  private static final List<String> BROUGHT = List.of("state", "code", "error", "iss");

  @Inject private transient OpenidDoor door;
  @Inject private transient Visits visits;
  @Inject private transient Welcome welcome;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!door.isOpen()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    switch (request.getServletPath()) {
      case LEAVE -> leave(request, response);
      case ENTER -> enter(request, response);
      default -> PlainPage.sendOnward(response, onward(request));
    }
  }

  /** Only somebody on our own page sets out; another site's link would sign in unasked. */
  private void leave(HttpServletRequest request, HttpServletResponse response) {
    String site = request.getHeader("Sec-Fetch-Site");
    if (site != null && !site.equals("same-origin") && !site.equals("none")) {
      redirect(response, "/sign-in.xhtml");
      return;
    }
    Optional<Departure> departure = door.leave(request.getParameter("to"));
    if (departure.isEmpty()) {
      refuse(response, OpenidAttempt.Message.SILENT);
      return;
    }
    visits.leave(request, response, departure.get().trip());
    redirect(response, departure.get().address().toString());
  }

  /** The same words, on the way from our own page to our own page. */
  private static String onward(HttpServletRequest request) {
    return ENTER
        + BROUGHT.stream()
            .filter(name -> request.getParameter(name) != null)
            .map(name -> name + "=" + encoded(request.getParameter(name)))
            .collect(Collectors.joining("&", "?", ""));
  }

  private void enter(HttpServletRequest request, HttpServletResponse response) {
    Optional<Trip> trip = visits.comeBack(request, response);
    String to = trip.map(Trip::to).orElse(null);
    Returned returned =
        new Returned(
            request.getParameter("state"),
            request.getParameter("code"),
            request.getParameter("error"),
            request.getParameter("iss"));
    OpenidAttempt attempt = door.arrive(trip, returned, visits.place(request));
    if (attempt.result() == Result.ACCEPTED) {
      welcome.enter(request, response, attempt.code(), attempt.way());
      redirect(response, Welcome.pageOrFirst(to));
    } else if (attempt.result() == Result.FACTOR_ASKED) {
      visits.awaitFactor(request, attempt.code(), attempt.way());
      redirect(response, "/sign-in-code.xhtml" + (to == null ? "" : "?to=" + encoded(to)));
    } else {
      refuse(response, attempt.message());
    }
  }

  private static void refuse(HttpServletResponse response, OpenidAttempt.Message message) {
    redirect(response, "/sign-in.xhtml?openid=" + message);
  }

  private static void redirect(HttpServletResponse response, String target) {
    response.setStatus(HttpServletResponse.SC_FOUND);
    response.setHeader("Location", target);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
