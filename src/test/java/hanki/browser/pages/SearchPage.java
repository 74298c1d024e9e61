package hanki.browser.pages;

import com.microsoft.playwright.Page;
import java.util.List;

/** What the one box found. */
public class SearchPage {

  private final Page page;

  public SearchPage(Page page) {
    this.page = page;
  }

  /** Asks from wherever one is, by keyboard: slash, words, Enter. */
  public static SearchPage ask(Page page, String words) {
    String before = page.url();
    page.press("body", "/");
    page.keyboard().type(words);
    page.keyboard().press("Enter");
    page.waitForURL(
        address -> !address.equals(before) && (address.contains("q=") || address.contains("id=")));
    return new SearchPage(page);
  }

  /** Numbers of what was found, from the top. */
  public List<String> numbers() {
    return page.locator(".hits .hit-head > :first-child").allInnerTexts();
  }

  /** The words that are marked. */
  public List<String> marked() {
    return page.locator(".hit-text mark").allInnerTexts();
  }

  /** 相談 1. */
  public List<String> kinds() {
    return page.locator(".kinds a").allInnerTexts().stream()
        .map(text -> text.replaceAll("\\s+", " ").strip())
        .toList();
  }

  public String nothing() {
    return page.innerText("#nothing");
  }

  public SearchPage saveAs(String name) {
    page.fill("[id='form:name']", name);
    page.click("[id='form:saveSearch']");
    page.waitForSelector("text=「" + name + "」として保存しました");
    return this;
  }

  /** Saved searches, then recent ones. */
  public List<String> remembered() {
    return page.locator(".asked a").allInnerTexts();
  }

  public SearchPage forgetFirst() {
    page.click(".asked li:first-child input >> nth=0");
    page.waitForSelector("text=1件削りました");
    return this;
  }

  public String address() {
    return page.url();
  }

  /** Size of the page as it was sent, in bytes. */
  public int bytes() {
    return page.request().get(page.url()).body().length;
  }
}
