package hanki.browser.pages;

import com.microsoft.playwright.Page;

/** 臨時調査: what is asked, one report, the sheet with numbers and answers. */
public class SurveyPage extends FormPage<SurveyPage> {

  private final String address;

  public SurveyPage(Page page, String address) {
    super(page);
    this.address = address;
  }

  @Override
  protected SurveyPage self() {
    return this;
  }

  public SurveyPage define() {
    page.navigate(address + "/survey/edit.xhtml");
    return this;
  }

  public SurveyPage save() {
    page.click(id("save"));
    page.waitForSelector(".msg.ok");
    return this;
  }

  public SurveyPage open(String code) {
    page.navigate(address + "/survey/show.xhtml?code=" + code);
    return this;
  }

  /** Opens the newest own consultation and leads from it to the survey of that name. */
  public SurveyPage reportNewestInto(String title) {
    page.navigate(address + "/consultation/list.xhtml");
    page.locator(".rowlink").first().click();
    page.click("#toSurvey");
    page.locator("#which a", new Page.LocatorOptions().setHasText(title)).click();
    page.waitForSelector(id("save"));
    return this;
  }

  /** Answers for the only station that the officer may speak for. */
  public SurveyPage answerComplete() {
    page.locator("[id$=':answerComplete']").click();
    page.waitForSelector(".msg.ok");
    return this;
  }

  public boolean canAnswerNothing() {
    return page.locator("[id$=':answerNothing']").count() > 0;
  }

  public SurveyPage close() {
    page.click("[id='closing:close']");
    page.waitForSelector("#closed");
    return this;
  }

  public String total() {
    return page.innerText("#total");
  }

  public String missing() {
    return page.innerText("#missing");
  }

  public String classes() {
    return page.innerText("#classes");
  }

  public String stations() {
    return page.innerText("#stations");
  }

  public String news() {
    return page.locator(".msg.ok").first().innerText();
  }
}
