package hanki.browser.pages;

import com.microsoft.playwright.Page;

/** 数値の内訳. */
public class FigurePage {

  private final Page page;

  public FigurePage(Page page) {
    this.page = page;
    page.waitForSelector("#value");
  }

  public long value() {
    return HalfYearPage.number(page.innerText("#value").replaceAll("[^0-9,]", ""));
  }

  public String proof() {
    return page.innerText("#proof");
  }

  public String visible() {
    return page.innerText("#visible");
  }

  public String records() {
    return page.innerText("#records");
  }

  /** The contributions of the page's rows. */
  public long sumOfRows() {
    return page.locator("#records tbody tr td:last-child").allInnerTexts().stream()
        .mapToLong(HalfYearPage::number)
        .sum();
  }

  /** The contributions of all pages. */
  public long sumOfAllRows() {
    long sum = sumOfRows();
    while (page.locator("a[rel=next]").count() > 0) {
      page.click("a[rel=next]");
      sum += sumOfRows();
    }
    return sum;
  }

  public RecordPage openFirst() {
    page.click("#records .rowlink >> nth=0");
    return new RecordPage(page);
  }
}
