package hanki.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import hanki.browser.pages.HomePage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class EveryPageBrowserIT {

  @RegisterExtension private final RunningHanki hanki = new RunningHanki();

  private static final List<String> PAGES =
      List.of(
          "/index.xhtml",
          "/consultation/list.xhtml",
          "/consultation/list.xhtml?q=nothing-like-this",
          "/consultation/edit.xhtml",
          "/guidance/list.xhtml",
          "/guidance/show.xhtml?code=phishing-otp",
          "/guidance/edit.xhtml",
          "/guidance/edit.xhtml?code=emotet",
          "/guidance/show.xhtml?code=fake-shop",
          "/guidance/advice.xhtml",
          "/guidance/advice-edit.xhtml",
          "/incident/list.xhtml",
          "/incident/list.xhtml?q=nothing-like-this",
          "/incident/edit.xhtml",
          "/investigation/tasks.xhtml",
          "/investigation/tasks.xhtml?whose=all",
          "/investigation/tasks.xhtml?whose=late&station=miyagi-01",
          "/overview/today.xhtml",
          "/overview/today.xhtml?to=R1.11.25",
          "/arrest/list.xhtml",
          "/arrest/edit.xhtml",
          "/arrest/edit.xhtml?arrest=1",
          "/arrest/custody/list.xhtml",
          "/arrest/custody/list.xhtml?from=R1.10.1&kind=ORDINARY",
          "/arrest/custody/show.xhtml?id=1",
          "/arrest/custody/edit.xhtml?incident=1",
          "/arrest/suspect/list.xhtml",
          "/arrest/suspect/list.xhtml?q=nothing-like-this",
          "/arrest/suspect/show.xhtml?id=1",
          "/arrest/suspect/edit.xhtml",
          "/jointinvestigation/list.xhtml",
          "/jointinvestigation/list.xhtml?which=all",
          "/jointinvestigation/show.xhtml?id=1",
          "/jointinvestigation/show.xhtml?id=2&part=members",
          "/jointinvestigation/show.xhtml?id=2&part=shared",
          "/jointinvestigation/show.xhtml?id=2&part=course",
          "/jointinvestigation/figure.xhtml?id=2&of=PERSONS&how=SUM",
          "/jointinvestigation/figure.xhtml?id=2&of=CASES&how=TWICE&force=04",
          "/jointinvestigation/figure.xhtml?id=2&part=ALONGSIDE",
          "/jointinvestigation/suggestions.xhtml?from=H31.1.1&to=R1.12.31",
          "/jointinvestigation/suggestions.xhtml?from=R8.1.1&to=R8.1.2",
          "/jointinvestigation/edit.xhtml",
          "/jointinvestigation/edit.xhtml?id=2",
          "/jointinvestigation/share.xhtml?joint=1",
          "/jointinvestigation/entry.xhtml?joint=1",
          "/jointinvestigation/entry.xhtml?joint=2&kind=NOTE",
          "/jointinvestigation/entry.xhtml?joint=2&kind=APPROVAL",
          "/jointinvestigation/tie.xhtml?joint=2&id=9",
          "/jointinvestigation/strike.xhtml?joint=1&id=3",
          "/search/results.xhtml",
          "/search/results.xhtml?q=nothing-like-this",
          "/search/results.xhtml?q=%E3%83%A1%E3%83%BC%E3%83%AB",
          "/statistics/half-year.xhtml?period=2019H1",
          "/statistics/half-year.xhtml?period=2019&measure=clearance.cases&by=station",
          "/statistics/figure.xhtml?at=consultation.received/2019H1/station/miyagi-01",
          "/statistics/figure.xhtml?at=clearance.persons/2019/-/-",
          "/statistics/figure.xhtml?at=clearance.persons/2019/nationality/CN",
          "/statistics/figure.xhtml?at=arrest.persons/2019/force/11",
          "/statistics/measures.xhtml",
          "/statistics/change.xhtml?figure=clearance.persons/2019H2/-/-&against=2018H2",
          "/statistics/change.xhtml?figure=incident.loss/2019/reporting/banking",
          "/statistics/explorer.xhtml",
          "/statistics/explorer.xhtml?measure=consultation.received&rows=category&columns=station&last=2019",
          "/statistics/explorer.xhtml?measure=clearance.cases&rows=-&columns=month&count=24&last=2019-12&chart=total&station=miyagi-01",
          "/statistics/series.xhtml?measure=clearance.cases&period=2019H2&by=offence",
          "/statistics/series.xhtml?measure=incident.loss&period=2019H2&by=loss&fiscal=true",
          "/statistics/half-year.xhtml?period=2019-03",
          "/statistics/half-year.xhtml?period=2019FY&measure=clearance.cases",
          "/statistics/half-year.xhtml?period=2019H1&measure=clearance.cases&by=offence@national-3",
          "/statistics/figure.xhtml?at=clearance.cases/2019/offence@national-3/3",
          "/statistics/half-year.xhtml?period=2019&measure=incident.loss&by=reporting",
          "/statistics/figure.xhtml?at=incident.net-loss/2019/reporting/banking",
          "/completeness/months.xhtml",
          "/completeness/months.xhtml?period=2018H1",
          "/completeness/month.xhtml?station=miyagi-01&month=2019-06",
          "/completeness/agreement.xhtml?period=2019H1",
          "/completeness/agreement.xhtml?period=2019H2&kind=NO_CONSULTATION",
          "/survey/list.xhtml",
          "/survey/show.xhtml?code=covid19",
          "/survey/reports.xhtml?survey=covid19",
          "/survey/reports.xhtml?survey=covid19&kind=fraud&station=nothing",
          "/survey/report.xhtml",
          "/survey/report.xhtml?survey=covid19&number=R2-0001",
          "/survey/state.xhtml?survey=covid19",
          "/survey/edit.xhtml",
          "/survey/edit.xhtml?survey=covid19",
          "/statistics/half-year.xhtml?period=2020H1&measure=survey.reported&by=survey_class",
          "/surge/list.xhtml",
          "/surge/list.xhtml?state=DISMISSED",
          "/surge/methods.xhtml",
          "/surge/methods.xhtml?from=2019-01-07&to=2019-03-25",
          "/statistics/figure.xhtml?at=consultation.received/2019-W40/station/miyagi-01",
          "/publication/list.xhtml",
          "/publication/style.xhtml?kind=SEMINAR",
          "/national/list.xhtml",
          "/national/list.xhtml?q=nothing-like-this",
          "/national/series.xhtml?code=npa.clearances",
          "/national/prefecture.xhtml?period=2019",
          "/national/enter.xhtml?code=npa.clearances",
          "/national/import.xhtml",
          "/national/note.xhtml?code=npa.clearances",
          "/national/define.xhtml",
          "/national/series.xhtml?code=npa.transfers&period=2015H2",
          "/national/series.xhtml?code=miyagi.consultations&asOf=R2.2.29",
          "/reference/list.xhtml",
          "/reference/table.xhtml?of=station",
          "/reference/table.xhtml?of=offence",
          "/reference/counting.xhtml?with=ua-access&with=computer-fraud",
          "/indicator/import.xhtml",
          "/identity/self.xhtml",
          "/identity/password.xhtml",
          "/identity/second-factor.xhtml");

  private static final List<String> ADMINISTRATORS_PAGES =
      List.of(
          "/index.xhtml",
          "/identity/list.xhtml",
          "/identity/sessions.xhtml",
          "/reference/table.xhtml?of=mapping",
          "/reference/edit.xhtml?of=station&key=miyagi-01",
          "/reference/edit.xhtml?of=mapping",
          "/reference/import.xhtml?of=station");

  private static final List<String> AUDITORS_PAGES =
      List.of(
          "/index.xhtml",
          "/audit/list.xhtml",
          "/audit/list.xhtml?actor=nobody",
          "/audit/show.xhtml?seq=1",
          "/audit/check.xhtml");

  /** Addresses of nothing: missing. */
  private static final List<String> NONSENSE =
      List.of(
          "/nowhere.xhtml",
          "/statistics/figure.xhtml",
          "/statistics/figure.xhtml?at=x",
          "/statistics/figure.xhtml?at=nothing.such/2019/-/-",
          "/statistics/figure.xhtml?at=clearance.cases/2019/brand/x",
          "/statistics/figure.xhtml?at=clearance.cases/2019/offence@nothing/1",
          "/statistics/change.xhtml?figure=x",
          "/statistics/change.xhtml?figure=clearance.cases/2019/-/-&against=x",
          "/statistics/figure.xhtml?at=clearance.cases/2019/offence;offence=1/2",
          "/reference/table.xhtml?of=nothing",
          "/reference/table.csv",
          "/completeness/month.xhtml",
          "/completeness/month.xhtml?station=miyagi-01&month=2019",
          "/completeness/month.xhtml?station=nothing&month=2019-06",
          "/survey/show.xhtml",
          "/survey/show.xhtml?code=nothing",
          "/survey/reports.xhtml?survey=nothing",
          "/survey/state.xhtml",
          "/survey/edit.xhtml?survey=nothing",
          "/publication/survey.csv",
          "/publication/survey.xlsx?code=nothing",
          "/surge/show.xhtml",
          "/surge/show.xhtml?id=99999999",
          "/statistics/figure.xhtml?at=consultation.received/2019-W53/-/-",
          "/national/series.xhtml",
          "/national/series.xhtml?code=nothing",
          "/guidance/show.xhtml",
          "/guidance/show.xhtml?code=nothing",
          "/guidance/edit.xhtml?code=nothing",
          "/national/enter.xhtml",
          "/national/enter.xhtml?code=nothing",
          "/national/values.csv?code=nothing",
          "/guidance/leaflet.pdf",
          "/guidance/leaflet.pdf?code=nothing",
          "/guidance/advice-edit.xhtml?id=99999999",
          "/consultation/show.xhtml?id=abc",
          "/consultation/show.xhtml",
          "/consultation/edit.xhtml?id=99999999",
          "/publication/half-year.xlsx?period=x&measure=clearance.cases&by=station");

  /** Addresses of lists and tables that say nonsense: the usual is shown. */
  private static final List<String> UNUSUAL =
      List.of(
          "/publication/style.xhtml?kind=nothing",
          "/statistics/half-year.xhtml?period=x&measure=y&by=z",
          "/surge/list.xhtml?state=x&watched=y&from=z&page=-1",
          "/surge/methods.xhtml?from=x&to=y",
          "/surge/methods.xhtml?from=2030-01-01&to=2019-01-01",
          "/national/prefecture.xhtml?period=x",
          "/national/series.xhtml?code=npa.sensor&view=x&period=y&parts=z&asOf=never",
          "/statistics/explorer.xhtml?measure=x&rows=y&columns=z&last=2019-99&count=-1&station=nothing",
          "/statistics/series.xhtml?period=x&measure=y&by=z&fiscal=q",
          "/consultation/list.xhtml?page=-1&sort=x&from=abc&kind=q");

  private void lookAt(HomePage home, List<String> paths) {
    for (String path : paths) {
      home.open(path);
      assertThat(
              new AxeBuilder(home.page())
                  .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                  .analyze()
                  .getViolations())
          .as("accessibility of " + path)
          .isEmpty();
      assertThat(hanki.complaints()).as("complaints of the browser at " + path).isEmpty();
    }
  }

  @Test
  void every_page_is_accessible_and_keeps_the_content_security_policy() {
    lookAt(hanki.signedInAs("B-001"), PAGES);
    lookAt(hanki.signedInAs("Z-001"), ADMINISTRATORS_PAGES);
    lookAt(hanki.signedInAs("D-001"), AUDITORS_PAGES);
  }

  @Test
  void every_page_fits_a_telephone() {
    Page telephone = hanki.window(390, 844);
    HomePage home = hanki.signedInAs("B-001", telephone);
    for (String path : PAGES) {
      home.open(path);
      assertThat((Integer) telephone.evaluate("document.documentElement.scrollWidth"))
          .as("width of " + path)
          .isLessThanOrEqualTo(390);
    }
  }

  @Test
  void a_record_of_another_station_is_missing_like_one_that_does_not_exist() {
    HomePage analyst = hanki.signedInAs("B-001");
    analyst.open("/consultation/list.xhtml?station=miyagi-02");
    String other = analyst.page().locator(".rowlink").first().getAttribute("href");
    Page officer = hanki.signedInAs("A-001").page();

    var foreign = officer.request().get(hanki.address() + "/consultation/" + other);
    var missing = officer.request().get(hanki.address() + "/consultation/show.xhtml?id=99999999");

    assertThat(foreign.status()).isEqualTo(404);
    assertThat(missing.status()).isEqualTo(404);
    assertThat(foreign.text()).contains("ページがありません").doesNotContain("架空）");
  }

  @Test
  void an_address_of_nonsense_is_missing_and_never_a_fault() {
    Page window = hanki.signedInAs("B-001").page();
    for (String path : NONSENSE) {
      assertThat(window.request().get(hanki.address() + path).status())
          .as(path)
          .isBetween(400, 499);
    }
    for (String path : UNUSUAL) {
      assertThat(window.request().get(hanki.address() + path).status()).as(path).isEqualTo(200);
    }
  }

  @Test
  void the_pages_speak_english_when_the_officer_chooses_it() {
    HomePage home = hanki.signedInAs("C-001");
    home.page().click("[id='session:language']");
    home.page().waitForSelector("text=Today");

    home.open("/statistics/half-year.xhtml?period=2019&measure=clearance.cases");

    assertThat(home.page().innerText("#sentence")).contains("2019", "386", "－26");
    assertThat(home.text()).doesNotContain("件数");
  }
}
