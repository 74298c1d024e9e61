package hanki.browser.pages;

import com.microsoft.playwright.Page;
import java.util.List;

/** 二つ目の確認. */
public class SecondFactorPage {

  private final Page page;

  public SecondFactorPage(Page page) {
    this.page = page;
  }

  /** What is typed into the application where there is no camera. */
  public String secret() {
    return page.innerText("#secret");
  }

  /** Registers the application that shows this code, and gives the recovery codes. */
  public List<String> enrol(String code) {
    page.fill("[id='form:code']", code);
    page.click("[id='form:enrol']");
    page.waitForSelector("#codes");
    return page.locator("#codes li").allInnerTexts();
  }

  public HomePage onward() {
    page.click("#onward");
    return new HomePage(page);
  }
}
