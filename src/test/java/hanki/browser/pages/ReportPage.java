package hanki.browser.pages;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;

/** 資料: the list, the composer and the report on its way. */
public class ReportPage extends FormPage<ReportPage> {

  /** Milliseconds; a deck of 40 slides takes some seconds on a busy machine. */
  private static final double LONGEST_PUBLICATION = 90_000;

  private final String address;

  public ReportPage(Page page, String address) {
    super(page);
    this.address = address;
  }

  @Override
  protected ReportPage self() {
    return this;
  }

  /** Begins a report; the composer opens. */
  public ReportPage begin(String kind, String half) {
    page.navigate(address + "/publication/list.xhtml");
    page.selectOption(id("kind"), new SelectOption().setLabel(kind));
    page.selectOption(id("half"), half);
    page.click(id("begin"));
    page.waitForURL("**/publication/edit.xhtml?*");
    return this;
  }

  /** The number in the address. */
  public String number() {
    return page.url().replaceFirst(".*[?&]id=(\\d+).*", "$1");
  }

  /** Opens the first part whose line has the words. */
  public ReportPage openPart(String words) {
    Locator line =
        page.locator(".report-parts li", new Page.LocatorOptions().setHasText(words)).first();
    line.locator("a").click();
    page.waitForCondition(() -> page.locator(".report-parts li.cur").innerText().contains(words));
    return this;
  }

  /** Puts the cursor behind the words and inserts the first figure that is found. */
  public ReportPage pick(String words) {
    Locator body = page.locator(id("body"));
    body.press("Control+End");
    int before = body.inputValue().length();
    page.locator(id("search")).fill(words);
    page.waitForCondition(
        () ->
            page.locator(".hits a").count() > 0
                && page.locator(".hits a").first().innerText().contains(words.split(" ")[0]));
    page.locator(id("search")).press("Enter");
    page.waitForSelector("#now");
    page.click(id("addPick"));
    page.waitForCondition(() -> page.inputValue(id("body")).length() > before);
    return this;
  }

  public String words() {
    return page.inputValue(id("body"));
  }

  /** The tags of the open part with what each says now. */
  public String tags() {
    return page.innerText(id("tags"));
  }

  public String preview() {
    return page.innerText(id("preview"));
  }

  public ReportPage keep() {
    page.click(id("keep"));
    page.waitForURL("**/publication/show.xhtml?*");
    return this;
  }

  public ReportPage open(String number) {
    page.navigate(address + "/publication/show.xhtml?id=" + number);
    return this;
  }

  public String list() {
    page.navigate(address + "/publication/list.xhtml");
    return page.innerText("main");
  }

  public boolean offers(String command) {
    return page.locator(id(command)).count() > 0;
  }

  /** Presses a button of the report and waits for what it says. */
  public String press(String command) {
    if (offers("answer")) {
      page.fill(id("answer"), "確かめた");
    }
    // a message of the page before is not the answer
    page.evaluate("document.body.setAttribute('data-before', '')");
    page.click(id(command));
    page.waitForSelector(
        "body:not([data-before]) .msg.ok",
        new Page.WaitForSelectorOptions().setTimeout(LONGEST_PUBLICATION));
    return page.locator(".msg.ok").first().innerText();
  }

  public Download file(String form) {
    return page.waitForDownload(() -> page.locator("a[href*='form=" + form + "']").first().click());
  }

  public String text() {
    return page.innerText("main");
  }
}
