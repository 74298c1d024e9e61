package hanki.identity.web;

import hanki.identity.KeepingSessions;
import hanki.identity.OfficerSession;
import hanki.identity.Visits;
import hanki.platform.web.PageMessages;
import hanki.platform.web.Texts;
import hanki.platform.web.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Lets an officer in, whatever proved who it is, and tells when the officer was here before. */
@ApplicationScoped
public class Welcome {

  private static final String BUNDLE = "hanki.identity.Text";

  private final Visits visits;
  private final KeepingSessions sessions;
  private final Texts texts;
  private final Words words;

  @Inject
  Welcome(Visits visits, KeepingSessions sessions, Texts texts, Words words) {
    this.visits = visits;
    this.sessions = sessions;
    this.texts = texts;
    this.words = words;
  }

  /** Opens the session; the news stands on the page that is shown next. */
  void enter(
      HttpServletRequest request,
      HttpServletResponse response,
      String officer,
      OfficerSession.Way way) {
    visits.open(request, response, officer, way);
    sessions
        .previousSignIn(officer)
        .ifPresent(
            previous ->
                PageMessages.tellOnce(
                    request.getSession(),
                    texts.text(
                        BUNDLE,
                        "sign-in.previous",
                        words.instant(previous.at()),
                        previous.address())));
  }

  /** A path of this program, or the first page: never another host. */
  static String pageOrFirst(String wanted) {
    boolean ours =
        wanted != null
            && wanted.matches("/[A-Za-z0-9/._-]*(\\?[^\\\\\\r\\n]*)?")
            && !wanted.startsWith("//")
            && !wanted.contains("..");
    return ours ? wanted : "/index.xhtml";
  }
}
