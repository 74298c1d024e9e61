package hanki.browser.pages;

import com.microsoft.playwright.Page;

/** One record: a consultation or a clearance. */
public class RecordPage {

  private final Page page;

  public RecordPage(Page page) {
    this.page = page;
  }

  /** All words of the page. */
  public String text() {
    return page.innerText("main");
  }

  public String number() {
    return page.innerText("#number");
  }

  public String summary() {
    return page.textContent("#summary");
  }

  public String counted() {
    return page.innerText("#counted");
  }

  public String message() {
    return page.innerText(".msg");
  }

  public String address() {
    return page.url();
  }

  public ConsultationEditPage correct() {
    page.click("#correct");
    return new ConsultationEditPage(page);
  }

  public HomePage home() {
    return new HomePage(page);
  }
}
