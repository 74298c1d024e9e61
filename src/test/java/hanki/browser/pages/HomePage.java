package hanki.browser.pages;

import com.microsoft.playwright.Page;

/** 今日の仕事, and the ways from it. */
public class HomePage {

  private final Page page;

  public HomePage(Page page) {
    this.page = page;
  }

  public Page page() {
    return page;
  }

  private String root() {
    return page.url().replaceFirst("(https?://[^/]+).*", "$1");
  }

  public String told() {
    return page.innerText("#told").strip();
  }

  public FigurePage followFirstFigure() {
    page.click("#told a >> nth=0");
    return new FigurePage(page);
  }

  public ConsultationEditPage recordConsultation() {
    page.navigate(root() + "/consultation/edit.xhtml");
    return new ConsultationEditPage(page);
  }

  public ClearanceEditPage recordClearance() {
    page.navigate(root() + "/arrest/edit.xhtml");
    return new ClearanceEditPage(page);
  }

  public HalfYearPage halfYear(String query) {
    page.navigate(root() + "/statistics/half-year.xhtml?" + query);
    return new HalfYearPage(page);
  }

  public ImportPage importReports() {
    page.navigate(root() + "/indicator/import.xhtml");
    return new ImportPage(page);
  }

  public HomePage open(String path) {
    page.navigate(root() + path);
    return this;
  }

  public String text() {
    return page.innerText("main");
  }

  public String headline() {
    return page.innerText("h1");
  }

  public SignInPage signOut() {
    page.click("[id='session:signOut']");
    page.waitForURL("**/sign-in.xhtml");
    return new SignInPage(page);
  }
}
