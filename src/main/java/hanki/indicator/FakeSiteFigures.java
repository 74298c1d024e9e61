package hanki.indicator;

import hanki.identity.Scope;
import hanki.platform.Label;
import hanki.platform.web.Address;
import hanki.statistics.Behind;
import hanki.statistics.Breakdown;
import hanki.statistics.Cell;
import hanki.statistics.Contributions;
import hanki.statistics.CountedRecord;
import hanki.statistics.CountingRule;
import hanki.statistics.FigureSource;
import hanki.statistics.Measure;
import hanki.statistics.RecordReference;
import hanki.trace.WebAddress;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.query.Page;

/** 偽サイト報告件数 and 偽サイト数: reports, and sites on the day of their first report. */
@Dependent
class FakeSiteFigures implements FigureSource {

  private static final Label NOWHERE =
      new Label("なし（全国の報告）", "None (reports from the whole country)");
  private static final LocalDate SINCE = LocalDate.of(2019, 1, 1);
  private static final Label SOURCE =
      new Label(
          "JPCERT/CC フィッシングサイトURLの一覧（平成31年1月から）",
          "JPCERT/CC, list of phishing URLs (since January 2019)");

  /**
   * Reports of fake sites (偽サイト報告件数).
   *
   * <p>Unit: 件, one row of a source. Counted on: the day reported, in Japan. Adds up over halves.
   */
  static final Measure REPORTED =
      new Measure(
          "fakesite.reported",
          new Label("偽サイト報告件数", "Reports of fake sites"),
          new Label("偽サイトの報告", "Fake-site reports"),
          new Label("件", "reports"),
          new CountingRule(
              new Label(
                  "取り込んだ報告1行を1件と数える。同じサイトの報告も、報告のたびに数える。",
                  "One report taken over counts as one, also when the site was reported before."),
              new Label("報告日", "Day reported"),
              NOWHERE,
              1,
              SINCE,
              SOURCE),
          List.of(Breakdown.BRAND, Breakdown.SECTOR));

  /**
   * Fake sites (偽サイト数).
   *
   * <p>Unit: サイト, one normalised figure. Counted on: the day of its first report, under the brand
   * of that report. Adds up over halves.
   */
  static final Measure SITES =
      new Measure(
          "fakesite.site",
          new Label("偽サイト数", "Fake sites"),
          new Label("偽サイト", "Fake sites"),
          new Label("サイト", "sites"),
          new CountingRule(
              new Label(
                  "正規化したURL1つを1サイトとし、初めて報告された日に1回だけ数える。",
                  "One normalised address is one site, counted once on the day of its first"
                      + " report."),
              new Label("初めて報告された日", "Day first reported"),
              NOWHERE,
              1,
              SINCE,
              SOURCE),
          List.of(Breakdown.BRAND, Breakdown.SECTOR));

  private final FakeSites sites;

  @Inject
  FakeSiteFigures(FakeSites sites) {
    this.sites = sites;
  }

  @Override
  public List<Measure> measures() {
    return List.of(REPORTED, SITES);
  }

  @Override
  public List<Cell> cells(Behind among, Breakdown breakdown) {
    LocalDate first = among.period().firstDay();
    LocalDate last = among.period().lastDay();
    boolean countsSites = countsSites(among.measure());
    return switch (breakdown) {
      case NONE -> sites.total(first, last, countsSites, among.among());
      case BRAND -> sites.byBrand(first, last, countsSites, among.among());
      case SECTOR -> sites.bySector(first, last, countsSites, among.among());
      default -> List.of();
    };
  }

  @Override
  public Map<String, Label> names(Breakdown breakdown) {
    Map<String, Label> names = new LinkedHashMap<>();
    if (breakdown == Breakdown.SECTOR) {
      Arrays.stream(Sector.values()).forEach(each -> names.put(each.code(), each.label()));
    }
    return names;
  }

  private static boolean countsSites(String measure) {
    return SITES.code().equals(measure);
  }

  @Override
  public List<RecordReference> records(Behind figure, Scope scope, Page page) {
    return sites
        .behind(
            figure.period().firstDay(),
            figure.period().lastDay(),
            countsSites(figure.measure()),
            figure.among(),
            page)
        .stream()
        .map(FakeSiteFigures::defanged)
        .toList();
  }

  private static RecordReference defanged(RecordReference report) {
    return new RecordReference(
        report.feature(),
        report.id(),
        "F-" + report.id(),
        report.day(),
        report.place(),
        WebAddress.defang(report.words(), report.number()),
        report.contribution(),
        report.visible());
  }

  @Override
  public Contributions contributions(Behind figure, Scope scope) {
    return sites.contributions(
        figure.period().firstDay(),
        figure.period().lastDay(),
        countsSites(figure.measure()),
        figure.among());
  }

  @Override
  public List<CountedRecord> counted(Behind figure) {
    LocalDate first = figure.period().firstDay();
    LocalDate last = figure.period().lastDay();
    return sites.counted(first, last, countsSites(figure.measure()), figure.among());
  }

  /** A report is shown on the page of its site. */
  @Override
  public Optional<String> page(CountedRecord record) {
    return sites
        .siteOf(record.id())
        .map(site -> new Address("/indicator/show.xhtml").with("id", site).toString());
  }

  @Override
  public Optional<LocalDate> latestDay(Measure measure) {
    return sites.latestDay();
  }
}
