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
