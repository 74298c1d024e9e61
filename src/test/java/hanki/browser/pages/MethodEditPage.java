package hanki.browser.pages;

import com.microsoft.playwright.Page;

/** 手口を書き直す: actors, steps, and the diagram that follows. */
public class MethodEditPage {

  private final Page page;

  public MethodEditPage(Page page) {
    this.page = page;
  }

  /** Types what happens in a step, from 1. */
  public MethodEditPage sayStep(int number, String label) {
    return answered(() -> page.fill(row("steps", number, "label"), label));
  }

  /** Moves a step up by its button. */
  public MethodEditPage moveUp(int number) {
    return answered(() -> page.click(row("steps", number, "stepUp")));
  }

  public MethodEditPage renameActor(int place, String name) {
    return answered(
        () -> {
          page.fill(row("actors", place, "name"), name);
          page.press(row("actors", place, "name"), "Tab");
        });
  }

  public MethodEditPage addActor(String name) {
    answered(() -> page.click("[id='form:addActor']"));
    return renameActor(page.locator("[id$=':removeActor']").count(), name);
  }

  private static String row(String list, int place, String field) {
    return "[id='form:" + list + ":" + (place - 1) + ":" + field + "']";
  }

  private MethodEditPage answered(Runnable action) {
    page.waitForResponse(answer -> answer.request().method().equals("POST"), action);
    page.waitForTimeout(100);
    return this;
  }

  public boolean draws(String words) {
    page.waitForFunction(
        "words => [...document.querySelectorAll('.preview .diagram .says, .preview .diagram"
            + " .name')].map(each => each.textContent).join('').includes(words)",
        words);
    return true;
  }

  public MethodPage save() {
    page.click("[id='form:save']");
    page.waitForURL("**/guidance/show.xhtml**");
    return new MethodPage(page);
  }
}
