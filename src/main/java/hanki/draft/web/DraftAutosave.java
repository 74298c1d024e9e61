package hanki.draft.web;

import hanki.draft.DraftSlip;
import hanki.identity.CurrentOfficer;
import hanki.platform.clock.BusinessClock;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * {@code /draft}: takes what a page posts while one types. Open without a session, for words must
 * not be lost because it has ended; the sealed slip in the form says whose they are.
 */
@WebServlet("/draft")
public class DraftAutosave extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT).withZone(BusinessClock.ZONE);

  @Inject private transient PostedDrafts posted;
  @Inject private transient CurrentOfficer officer;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<DraftSlip> slip = posted.slip(request);
    if (slip.isEmpty()) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    Optional<Instant> keptAt = posted.keep(slip.get(), request);
    boolean signedIn = officer.isSignedIn() && officer.get().code().equals(slip.get().officer());
    response.setContentType("application/json");
    response.setCharacterEncoding("UTF-8");
    response
        .getWriter()
        .write(
            "{\"savedAt\":\""
                + keptAt.map(TIME::format).orElse("")
                + "\",\"signedIn\":"
                + signedIn
                + "}");
  }
}
