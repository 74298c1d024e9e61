package hanki.browser.pages;

import com.microsoft.playwright.Page;

/** ログイン. */
public class SignInPage {

  private final Page page;

  public SignInPage(Page page) {
    this.page = page;
  }

  public HomePage signIn(String code, String password) {
    type(code, password);
    page.waitForURL(address -> !address.contains("sign-in"));
    return new HomePage(page);
  }

  /** With a password somebody else issued: only the page where one chooses an own one opens. */
  public PasswordPage signInWithIssued(String code, String password) {
    type(code, password);
    page.waitForURL(address -> address.contains("/identity/password.xhtml"));
    return new PasswordPage(page);
  }

  /** With a second factor: the password, then the code. */
  public HomePage signIn(String code, String password, String factor) {
    signInAskedForFactor(code, password);
    return typeFactor(factor);
  }

  public void signInAskedForFactor(String code, String password) {
    type(code, password);
    page.waitForURL(address -> address.contains("sign-in-code"));
  }

  /** Types a code and waits for whatever comes. */
  public void tryFactor(String factor) {
    page.fill("[id='form:code']", factor);
    page.waitForNavigation(() -> page.click("[id='form:signInWithCode']"));
  }

  public HomePage typeFactor(String factor) {
    page.fill("[id='form:code']", factor);
    page.click("[id='form:signInWithCode']");
    page.waitForURL(address -> !address.contains("sign-in"));
    return new HomePage(page);
  }

  public SignInPage typeFactorInVain(String factor) {
    page.fill("[id='form:code']", factor);
    page.click("[id='form:signInWithCode']");
    page.waitForSelector("#fault");
    return this;
  }

  public SignInPage failToSignIn(String code, String password) {
    type(code, password);
    page.waitForSelector("#fault");
    return this;
  }

  private void type(String code, String password) {
    page.fill("[id='form:code']", code);
    page.fill("[id='form:password']", password);
    page.click("[id='form:signIn']");
  }

  public String fault() {
    return page.innerText("#fault");
  }
}
