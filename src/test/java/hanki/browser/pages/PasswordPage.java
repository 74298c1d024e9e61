package hanki.browser.pages;

import com.microsoft.playwright.Page;

/** パスワードを変える. */
public class PasswordPage {

  private final Page page;

  public PasswordPage(Page page) {
    this.page = page;
  }

  /** Chooses a password; at the first sign-in the first page or the second factor comes next. */
  public Page choose(String current, String next) {
    type(current, next, next);
    page.waitForURL(address -> !address.contains("/identity/password.xhtml"));
    return page;
  }

  /** Tries one that is refused, and says what the page says. */
  public String chooseInVain(String current, String next) {
    type(current, next, next);
    page.waitForSelector("#faults");
    return page.innerText("#faults");
  }

  private void type(String current, String next, String again) {
    page.fill("[id='form:current']", current);
    page.fill("[id='form:next']", next);
    page.fill("[id='form:again']", again);
    page.click("[id='form:changePassword']");
  }
}
