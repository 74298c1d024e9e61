package hanki.identity.web;

import hanki.identity.ManagingSessions;
import hanki.identity.SessionRow;
import hanki.platform.web.Forms;
import hanki.platform.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The open sessions of all officers, for administrators. */
@Named("sessionListView")
@RequestScoped
public class SessionListView {

  private static final String BUNDLE = "hanki.identity.Text";

  private final ManagingSessions sessions;
  private final Forms forms;
  private final Texts texts;
  private List<SessionRow> open;

  @Inject
  SessionListView(ManagingSessions sessions, Forms forms, Texts texts) {
    this.sessions = sessions;
    this.forms = forms;
    this.texts = texts;
  }

  /** The last used first. */
  public List<SessionRow> getSessions() {
    if (open == null) {
      open = sessions.openSessions("");
    }
    return open;
  }

  /** Ends one. */
  public String end(Long id) {
    sessions.end(id);
    forms.done(texts.text(BUNDLE, "self.ended", 1));
    return "/identity/sessions.xhtml?faces-redirect=true";
  }
}
