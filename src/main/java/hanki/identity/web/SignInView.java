package hanki.identity.web;

import hanki.identity.Ending;
import hanki.identity.FrontDoor;
import hanki.identity.OfficerSession;
import hanki.identity.OpenidAttempt;
import hanki.identity.OpenidDoor;
import hanki.identity.SignInAttempt;
import hanki.identity.Visits;
import hanki.platform.Settings;
import hanki.platform.web.Forms;
import hanki.platform.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * Takes officer number and password, then where it is asked for the code of the second factor, and
 * leads on to the page that was wanted.
 */
@Named("signInView")
@RequestScoped
public class SignInView {

  private static final String BUNDLE = "hanki.identity.Text";

  private final FrontDoor door;
  private final Visits visits;
  private final Welcome welcome;
  private final OpenidDoor openidDoor;
  private final HttpServletRequest request;
  private final Forms forms;
  private final Texts texts;
  private final Settings settings = new Settings();
  private String code = "";
  private String password = "";
  private String to;
  private String ended;
  private String openid;

  @Inject
  SignInView(
      FrontDoor door,
      Visits visits,
      Welcome welcome,
      OpenidDoor openidDoor,
      HttpServletRequest request,
      Forms forms,
      Texts texts) {
    this.door = door;
    this.visits = visits;
    this.welcome = welcome;
    this.openidDoor = openidDoor;
    this.request = request;
    this.forms = forms;
    this.texts = texts;
  }

  /** Signs in, asks for the second factor, or says that number and password do not fit. */
  public void signIn() throws IOException {
    if (code == null || code.isBlank() || password == null || password.isEmpty()) {
      forms.reject("-", texts.text(BUNDLE, "sign-in.missing"));
      return;
    }
    String number =
        Normalizer.normalize(code, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
    SignInAttempt attempt = door.password(number, password, visits.place(request));
    password = "";
    switch (attempt.result()) {
      case ACCEPTED -> enter(attempt.code(), OfficerSession.Way.PASSWORD);
      case FACTOR_ASKED -> {
        visits.awaitFactor(request, attempt.code(), OfficerSession.Way.TWO_FACTORS);
        String next = to == null ? "" : "?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8);
        redirect("/sign-in-code.xhtml" + next);
      }
      case EXPIRED -> forms.reject("-", texts.text(BUNDLE, "sign-in.expired"));
      case BUSY -> forms.reject("-", texts.text(BUNDLE, "TooBusy"));
      default -> forms.reject("-", texts.text(BUNDLE, "sign-in.refused"));
    }
  }

  /** The second step; back to the first if it took too long. */
  public void signInWithCode() throws IOException {
    Visits.Awaited awaited = visits.awaited(request).orElse(null);
    if (awaited == null) {
      redirect("/sign-in.xhtml?expired=true");
      return;
    }
    if (code == null || code.isBlank()) {
      forms.reject("code", texts.text(BUNDLE, "sign-in-code.missing"));
      return;
    }
    SignInAttempt attempt = door.factor(awaited.code(), code, visits.place(request));
    code = "";
    if (attempt.result() == SignInAttempt.Result.ACCEPTED) {
      enter(attempt.code(), awaited.way());
    } else {
      forms.reject("code", texts.text(BUNDLE, "sign-in-code.refused"));
    }
  }

  /** Opens the page of the second step; without a first step, that one. */
  public void askForCode() throws IOException {
    if (visits.awaited(request).isEmpty()) {
      redirect("/sign-in.xhtml");
    }
  }

  private void enter(String officer, OfficerSession.Way way) throws IOException {
    HttpServletResponse response = (HttpServletResponse) external().getResponse();
    welcome.enter(request, response, officer, way);
    redirect(Welcome.pageOrFirst(to));
  }

  private static void redirect(String path) throws IOException {
    external().redirect(external().getRequestContextPath() + path);
    FacesContext.getCurrentInstance().responseComplete();
  }

  private static ExternalContext external() {
    return FacesContext.getCurrentInstance().getExternalContext();
  }

  /** What everybody reads before signing in: the text of the house, or ours. */
  public String getNotice() {
    String own = settings.text("hanki.signin.notice");
    return own.isEmpty() ? texts.text(BUNDLE, "sign-in.notice") : own;
  }

  /** Why the session ended that was there before; empty if there was none. */
  public String getEndedText() {
    return Arrays.stream(Ending.values())
        .filter(ending -> ending != Ending.SIGNED_OUT)
        .filter(ending -> ending.name().equals(ended))
        .map(ending -> texts.text(BUNDLE, "ended." + ending))
        .findFirst()
        .orElse("");
  }

  /** Whether one may sign in through another system as well. */
  public boolean isOpenidOffered() {
    return openidDoor.isOpen();
  }

  /** What the button to the other system says: the words of the house, or ours. */
  public String getOpenidLabel() {
    String own = settings.text("hanki.openid.label");
    return own.isEmpty() ? texts.text(BUNDLE, "sign-in.openid") : own;
  }

  /** Why the other system let nobody in; empty if none was tried. */
  public String getOpenidText() {
    return Arrays.stream(OpenidAttempt.Message.values())
        .filter(message -> message.name().equals(openid))
        .map(message -> texts.text(BUNDLE, "openid." + message))
        .findFirst()
        .orElse("");
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to;
  }

  public String getEnded() {
    return ended;
  }

  public void setEnded(String ended) {
    this.ended = ended;
  }

  public String getOpenid() {
    return openid;
  }

  public void setOpenid(String openid) {
    this.openid = openid;
  }
}
