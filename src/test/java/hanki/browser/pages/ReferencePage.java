package hanki.browser.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;

/** 基準の表: list, form and import of one table. */
public class ReferencePage {

  private final Page page;
  private final String address;

  public ReferencePage(Page page, String address) {
    this.page = page;
    this.address = address;
  }

  public ReferencePage edit(String table, String key) {
    page.navigate(address + "/reference/edit.xhtml?of=" + table + "&key=" + key);
    return this;
  }

  private Locator field(String name) {
    return page.locator("[data-field=" + name + "] input");
  }

  public ReferencePage type(String name, String text) {
    field(name).fill(text);
    return this;
  }

  public String value(String name) {
    return field(name).inputValue();
  }

  public ReferencePage saveInVain() {
    page.click("[id='form:save']");
    page.waitForSelector("#faults");
    return this;
  }

  public ReferencePage save() {
    page.click("[id='form:save']");
    page.waitForSelector("#rows");
    return this;
  }

  public String faults() {
    return page.innerText("#faults");
  }

  public String news() {
    return page.innerText(".msg.ok");
  }

  public String row(String key) {
    return page.locator("#rows tr", new Page.LocatorOptions().setHasText(key)).innerText();
  }

  public String changes() {
    return page.innerText("#changes");
  }

  public ReferencePage check(String table, String csv) {
    page.navigate(address + "/reference/import.xhtml?of=" + table);
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

  public ReferencePage takeOver() {
    page.click("[id='decide:takeOver']");
    page.waitForSelector("#rows");
    return this;
  }
}
