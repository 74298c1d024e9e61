package hanki.browser.pages;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;

/** 公表された統計: one value to enter, a file to import, one series to read. */
public class PublishedPage {

  private final Page page;
  private final String address;

  public PublishedPage(Page page, String address) {
    this.page = page;
    this.address = address;
  }

  public PublishedPage enter(String series) {
    page.navigate(address + "/national/enter.xhtml?code=" + series);
    return this;
  }

  public PublishedPage type(String field, String text) {
    page.fill("[id='form:" + field + "']", text);
    return this;
  }

  public PublishedPage saveInVain() {
    page.click("[id='form:save']");
    page.waitForSelector("#faults");
    return this;
  }

  public PublishedPage saveToConfirm() {
    page.click("[id='form:save']");
    page.waitForSelector("#standing");
    return this;
  }

  public PublishedPage confirm() {
    page.click("[id='form:confirm']");
    page.waitForSelector("#versions");
    return this;
  }

  public String question() {
    return page.innerText("#standing");
  }

  public String faults() {
    return page.innerText("#faults");
  }

  public String news() {
    return page.innerText(".msg.ok");
  }

  public String versions() {
    return page.innerText("#editions");
  }

  public String line(String period) {
    return page.locator("#lines tbody tr", new Page.LocatorOptions().setHasText(period))
        .first()
        .innerText();
  }

  public PublishedPage check(String csv) {
    page.navigate(address + "/national/import.xhtml");
    page.setInputFiles(
        "[id='form:file']",
        new FilePayload("架空.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
    page.click("[id='form:check']");
    page.waitForSelector("#checked");
    return this;
  }

  public String sums() {
    return page.innerText("#sums");
  }

  public String preview() {
    return page.innerText("#preview");
  }

  public boolean canTakeOver() {
    return page.locator("[id='decide:takeOver']").count() > 0;
  }

  public PublishedPage takeOver() {
    page.click("[id='decide:takeOver']");
    page.waitForSelector("#series");
    return this;
  }
}
