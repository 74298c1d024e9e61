package hanki.browser.pages;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.util.List;

/** A method in the catalogue. */
public class MethodPage {

  private final Page page;

  public MethodPage(Page page) {
    this.page = page;
  }

  public MethodEditPage rewrite() {
    page.click("#rewrite");
    page.waitForURL("**/guidance/edit.xhtml**");
    return new MethodEditPage(page);
  }

  /** What happens, step by step. */
  public List<String> steps() {
    return page.locator(".method-steps strong").allTextContents();
  }

  /** The versions in the order of the page. */
  public List<String> versions() {
    return page.locator("#versions li").allInnerTexts();
  }

  /** Shows the version before the present one. */
  public MethodPage former() {
    page.click("#versions a >> nth=0");
    page.waitForURL("**version=**");
    return this;
  }

  public Download leaflet() {
    return page.waitForDownload(() -> page.click("#leaflet"));
  }

  /** Address of the mail. */
  public String mail() {
    return page.getAttribute("#mail", "href");
  }
}
