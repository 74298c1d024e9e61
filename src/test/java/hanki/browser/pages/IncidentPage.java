package hanki.browser.pages;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

/** One incident, its form and the forms that add something to it. */
public class IncidentPage {

  private final Page page;
  private final String address;

  public IncidentPage(Page page, String address) {
    this.page = page;
    this.address = address;
  }

  /** Recognises an incident at the officer's own station, with these traces. */
  public IncidentPage recognise(String day, String traces) {
    page.navigate(address + "/incident/edit.xhtml");
    page.fill("[id='form:recognisedOn']", day);
    page.click("label:has-text('被害届')");
    page.selectOption("[id='form:mainOffence']", "computer-fraud");
    page.selectOption("[id='form:reportingCategory']", "banking");
    page.selectOption("[id='form:method']", "phishing-otp");
    page.fill("[id='form:summary']", "（架空）銀行をかたるSMSから送金された。");
    page.fill("[id='form:traceText']", traces);
    page.waitForSelector("#connecting .traces li");
    return save();
  }

  /** What the right column says of the traces while one types. */
  public String connecting() {
    return page.innerText("#connecting");
  }

  public IncidentPage addTask(String title, String day, String assignee) {
    open("#addTask");
    page.fill("[id='form:title']", title);
    page.fill("[id='form:dueOn']", day);
    page.selectOption("[id='form:assignee']", assignee);
    return save();
  }

  public IncidentPage addFile(String name, byte[] content) {
    open("#addFile");
    page.setInputFiles(
        "[id='form:content']", new FilePayload(name, "application/octet-stream", content));
    return save();
  }

  /** The bytes of the file listed first. */
  public byte[] download() {
    String file = page.locator("a.file").first().getAttribute("href");
    return page.request().get(address + file).body();
  }

  /** What the page says in a section. */
  public String section(String id) {
    return page.innerText("#" + id);
  }

  private void open(String link) {
    page.click(link);
    page.waitForSelector("[id='form:save']");
  }

  private IncidentPage save() {
    page.click("[id='form:save']");
    page.waitForSelector("#tasks");
    return this;
  }
}
