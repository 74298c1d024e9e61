package hanki.browser.pages;

import com.microsoft.playwright.Page;

/** The surge watch: methods, list and one alert. */
public class SurgePage {

  private final Page page;
  private final String address;

  public SurgePage(Page page, String address) {
    this.page = page;
    this.address = address;
  }

  /** Records the alerts of those weeks; how many there are then. */
  public long keepAlertsOf(String first, String last) {
    page.navigate(address + "/surge/methods.xhtml?from=" + first + "&to=" + last);
    page.click("[id='form:keep']");
    page.waitForSelector(".msg.ok");
    page.navigate(address + "/surge/list.xhtml");
    return Long.parseLong(page.innerText("#found").replace(",", ""));
  }

  /** Opens the first alert of the list; its address. */
  public String openFirst() {
    page.click("#alerts .rowlink >> nth=0");
    page.waitForSelector("#observed");
    return page.url();
  }

  /** The count of the week. */
  public long observed() {
    return Long.parseLong(page.innerText("#observed").replaceAll("\\D", ""));
  }

  /** How many records the figure of the week opens onto. */
  public long recordsOfTheFigure() {
    String here = page.url();
    page.click("#figure");
    page.waitForSelector("#value");
    long records = Long.parseLong(page.innerText("#value").replaceAll("\\D", ""));
    page.navigate(here);
    return records;
  }

  /** By which method and past the range was told. */
  public String told() {
    return page.innerText("#told");
  }

  public SurgePage decide(String verdict, String reason) {
    page.click("[id='form:state'] label:has-text('" + verdict + "')");
    page.fill("[id='form:reason']", reason);
    page.click("[id='form:decide']");
    page.waitForSelector(".msg.ok, #faults");
    return this;
  }

  public String faults() {
    return page.innerText("#faults");
  }

  public String verdict() {
    return page.innerText("#verdict");
  }
}
