package hanki.identity.web;

import hanki.identity.CurrentSession;
import hanki.identity.ManagingOwnSignIn;
import hanki.identity.OwnSignIn;
import hanki.identity.SessionRow;
import hanki.platform.web.Forms;
import hanki.platform.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The officer's own settings: password, second factor, sessions. */
@Named("selfView")
@RequestScoped
public class SelfView {

  private static final String BUNDLE = "hanki.identity.Text";

  private final ManagingOwnSignIn own;
  private final CurrentSession session;
  private final Forms forms;
  private final Texts texts;
  private OwnSignIn present;
  private List<SessionRow> sessions;

  @Inject
  SelfView(ManagingOwnSignIn own, CurrentSession session, Forms forms, Texts texts) {
    this.own = own;
    this.session = session;
    this.forms = forms;
    this.texts = texts;
  }

  /** How the officer signs in. */
  public OwnSignIn getPresent() {
    if (present == null) {
      present = own.present();
    }
    return present;
  }

  /** The open sessions. */
  public List<SessionRow> getSessions() {
    if (sessions == null) {
      sessions = own.openSessions();
    }
    return sessions;
  }

  /** The session of this very page. */
  public Long getThisOne() {
    return session.get().sessionId();
  }

  /** Ends one of the officer's sessions. */
  public String end(Long id) {
    own.endSession(id);
    forms.done(texts.text(BUNDLE, "self.ended", 1));
    return "/identity/self.xhtml?faces-redirect=true";
  }

  /** Ends all but this one. */
  public String endOthers() {
    int ended = own.endOtherSessions().count();
    forms.done(texts.text(BUNDLE, "self.ended", ended));
    return "/identity/self.xhtml?faces-redirect=true";
  }
}
