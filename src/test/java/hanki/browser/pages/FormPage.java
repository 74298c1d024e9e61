package hanki.browser.pages;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.function.BooleanSupplier;

/** What all forms share: fields by the id of their property, faults at the field, the aside. */
public abstract class FormPage<T extends FormPage<T>> {

  protected final Page page;

  protected FormPage(Page page) {
    this.page = page;
  }

  protected abstract T self();

  public T type(String field, String text) {
    page.fill(id(field), text);
    return self();
  }

  public T choose(String field, String label) {
    page.selectOption(
        id(field), new com.microsoft.playwright.options.SelectOption().setLabel(label));
    return self();
  }

  /** A radio or checkbox button by its word; the section it is folded in opens. */
  public T press(String field, String label) {
    var fold = page.locator("details:not([open]):has(" + id(field) + ") > summary");
    if (fold.count() > 0) {
      fold.first().click();
    }
    page.locator(id(field))
        .locator("label", new com.microsoft.playwright.Locator.LocatorOptions().setHasText(label))
        .first()
        .click();
    return self();
  }

  public String value(String field) {
    return page.inputValue(id(field));
  }

  public String fault(String field) {
    var fault = page.locator(id(field + "Fault"));
    return fault.count() == 0 ? "" : fault.innerText();
  }

  public String summaryOfFaults() {
    return page.getByRole(AriaRole.ALERT).innerText();
  }

  /** What the echo beside a field says, once it says that. */
  public String echo(String id, String expected) {
    return eventually(id(id), expected);
  }

  /** What the aside says, once it says that. */
  public String counting(String expected) {
    return eventually("[id='counting']", expected);
  }

  private String eventually(String selector, String expected) {
    BooleanSupplier there = () -> page.innerText(selector).contains(expected);
    page.waitForCondition(there);
    return page.innerText(selector);
  }

  public T saveInVain() {
    page.waitForResponse(
        answer ->
            answer.request().isNavigationRequest() && answer.request().method().equals("POST"),
        () -> page.click(id("save")));
    page.waitForLoadState();
    page.waitForSelector("#faults");
    return self();
  }

  protected static String id(String field) {
    return "[id='form:" + field + "']";
  }

  public Page page() {
    return page;
  }
}
