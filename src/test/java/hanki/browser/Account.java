package hanki.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import hanki.browser.pages.HomePage;
import hanki.browser.pages.SecondFactorPage;
import hanki.browser.pages.SignInPage;
import java.util.List;
import java.util.UUID;

/** A first account as its officer has it: own password and, where the role asks, the phone. */
class Account {

  private final String code;
  private final String password = UUID.randomUUID().toString();
  private Authenticator phone;
  private List<Cookie> cookies = List.of();

  /** Signs in for the first time, as everybody does: the pages lead through all of it. */
  Account(String code, String printed, Page window, String address) {
    this.code = code;
    window.navigate(address + "/sign-in.xhtml");
    new SignInPage(window).signInWithIssued(code, printed).choose(printed, password);
    if (window.url().contains("/identity/second-factor.xhtml")) {
      SecondFactorPage page = new SecondFactorPage(window);
      phone = new Authenticator(page.secret());
      page.enrol(phone.code());
      page.onward();
      cookies = window.context().cookies();
    }
  }

  String password() {
    return password;
  }

  /**
   * Signs in in that window. A code counts once in 30 seconds, so whoever has a phone goes on with
   * the session of the last time, as a second window of the same browser would.
   */
  HomePage signIn(Page window, String address) {
    if (phone == null) {
      window.navigate(address + "/sign-in.xhtml");
      return new SignInPage(window).signIn(code, password);
    }
    window.context().addCookies(cookies);
    window.navigate(address + "/index.xhtml");
    if (window.url().contains("sign-in")) {
      signInWithPhone(window);
    }
    return new HomePage(window);
  }

  private void signInWithPhone(Page window) {
    SignInPage page = new SignInPage(window);
    page.signInAskedForFactor(code, password);
    String used = "";
    for (int tries = 0; tries < 40 && window.url().contains("sign-in-code"); tries++) {
      String shown = phone.nextCode();
      if (shown.equals(used)) {
        window.waitForTimeout(1000);
      } else {
        used = shown;
        page.tryFactor(shown);
      }
    }
    cookies = window.context().cookies();
  }
}
