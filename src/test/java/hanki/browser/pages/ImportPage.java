package hanki.browser.pages;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;

/** 偽サイト報告の取込み. */
public class ImportPage {

  private final Page page;

  public ImportPage(Page page) {
    this.page = page;
  }

  public ImportPage check(String name, String content) {
    return check(name, content.getBytes(StandardCharsets.UTF_8));
  }

  public ImportPage check(String name, byte[] content) {
    page.setInputFiles("[id='form:files']", new FilePayload(name, "text/csv", content));
    return check();
  }

  public ImportPage check() {
    page.click("[id='form:check']");
    page.waitForSelector("#checked, #faults");
    return this;
  }

  public String faults() {
    return page.innerText("#faults");
  }

  public String fresh() {
    return page.innerText("#fresh");
  }

  public String known() {
    return page.innerText("#known");
  }

  public String faultyRows() {
    return page.innerText("#faultyRows");
  }

  public String decision() {
    return page.innerText("[id='decide']");
  }

  public String takeOver() {
    page.click("[id='decide:takeOver']");
    page.waitForSelector("#done");
    return page.innerText("#done");
  }

  public String history() {
    return page.innerText("#history");
  }

  public HomePage home() {
    return new HomePage(page);
  }
}
