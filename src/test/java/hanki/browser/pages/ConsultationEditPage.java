package hanki.browser.pages;

import com.microsoft.playwright.Page;

/** 相談を受理する. */
public class ConsultationEditPage extends FormPage<ConsultationEditPage> {

  public ConsultationEditPage(Page page) {
    super(page);
  }

  @Override
  protected ConsultationEditPage self() {
    return this;
  }

  /** Fills what is required. */
  public ConsultationEditPage fill(String day, String summary) {
    type("receivedOn", day).type("receivedAt", "1120").press("channel", "来署");
    choose("nationalCategory", "詐欺・悪質商法").choose("reportingCategory", "偽サイト");
    return type("summary", summary);
  }

  public RecordPage save() {
    page.click(id("save"));
    page.waitForURL("**/consultation/show.xhtml?id=*");
    return new RecordPage(page);
  }

  /** Presses the button twice as fast as a nervous hand. */
  public RecordPage saveTwice() {
    page.locator(id("save")).dblclick();
    page.waitForURL("**/consultation/show.xhtml?id=*");
    return new RecordPage(page);
  }

  public RecordPage saveByKeyboard() {
    page.keyboard().press("Control+Enter");
    page.waitForURL("**/consultation/show.xhtml?id=*");
    return new RecordPage(page);
  }

  /** Opens a section that is folded. */
  public ConsultationEditPage unfold(String section) {
    if (page.locator("#" + section + "[open]").count() == 0) {
      page.click("#" + section + " > summary");
    }
    return this;
  }

  /** What a card of the aside says, once it says that. */
  public String help(String card, String expected) {
    page.waitForCondition(() -> page.innerText("#" + card).contains(expected));
    return page.innerText("#" + card);
  }
}
