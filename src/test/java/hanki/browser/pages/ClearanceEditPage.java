package hanki.browser.pages;

import com.microsoft.playwright.Page;

/** 検挙を記録する. */
public class ClearanceEditPage extends FormPage<ClearanceEditPage> {

  public ClearanceEditPage(Page page) {
    super(page);
  }

  @Override
  protected ClearanceEditPage self() {
    return this;
  }

  public RecordPage save() {
    page.click(id("save"));
    page.waitForURL("**/arrest/show.xhtml?id=*");
    return new RecordPage(page);
  }
}
