package hanki.browser.pages;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.util.List;

/** 半期の数値. */
public class HalfYearPage {

  private final Page page;

  public HalfYearPage(Page page) {
    this.page = page;
  }

  public Page page() {
    return page;
  }

  public String sentence() {
    return page.innerText("#sentence").strip();
  }

  public long value() {
    return number(page.innerText("#sentence .fig"));
  }

  /** The numbers of a row: now, last year, difference and so on, as they stand there. */
  public List<String> row(String name) {
    return page.locator("#rows tr", new Page.LocatorOptions().setHasText(name))
        .first()
        .locator("td.num")
        .allInnerTexts();
  }

  public List<String> overview(String name) {
    return page.locator("#overview tr", new Page.LocatorOptions().setHasText(name))
        .first()
        .locator("td.num")
        .allInnerTexts();
  }

  public FigurePage follow() {
    page.click("#sentence .fig");
    return new FigurePage(page);
  }

  public FigurePage followRow(String name) {
    page.locator("#rows tr", new Page.LocatorOptions().setHasText(name))
        .first()
        .locator("td.now a")
        .click();
    return new FigurePage(page);
  }

  public List<String> addressesOfAllFigures() {
    return page.locator("a.fig").all().stream().map(link -> link.getAttribute("href")).toList();
  }

  public Download takeAway() {
    return page.waitForDownload(() -> page.click("#workbook"));
  }

  /** The number; three dots say that nothing was recorded up to then, which is no record, too. */
  static long number(String text) {
    if (text.strip().equals("…")) {
      return 0;
    }
    return Long.parseLong(text.replace(",", "").strip());
  }
}
