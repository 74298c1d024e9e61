package hanki.publication.web;

import hanki.publication.ComparingVintages;
import hanki.publication.FindingReports;
import hanki.publication.NoSuchReport;
import hanki.publication.Report;
import hanki.statistics.CountedRecord;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;

/** What moved since a report was published, or since the vintage before it. */
@Named("reportChangesView")
@RequestScoped
public class ReportChangesView {

  private static final int MOST = 40;
  private static final Set<String> WITH_PAGE =
      Set.of("consultation", "incident", "arrest", "arrest/custody");

  private final FindingReports finding;
  private final ComparingVintages comparing;
  private String id;
  private Report report;
  private List<ComparingVintages.Moved> sinceThen = List.of();
  private List<ComparingVintages.Moved> errata = List.of();

  @Inject
  ReportChangesView(FindingReports finding, ComparingVintages comparing) {
    this.finding = finding;
    this.comparing = comparing;
  }

  /**
   * Compares the report in the address.
   *
   * @throws NoSuchReport if there is none, or it was not published
   */
  public void load() {
    if (id == null || !id.matches("\\d{1,18}")) {
      throw new NoSuchReport();
    }
    report = finding.report(Long.valueOf(id));
    sinceThen = comparing.withNow(report.id());
    if (report.follows() != null) {
      errata = comparing.withVintageBefore(report.id());
    }
  }

  public Report getReport() {
    return report;
  }

  public List<ComparingVintages.Moved> getSinceThen() {
    return sinceThen;
  }

  public List<ComparingVintages.Moved> getErrata() {
    return errata;
  }

  /** As many as are shown. */
  public List<CountedRecord> first(List<CountedRecord> records) {
    return records.stream().limit(MOST).toList();
  }

  /** Whether a record has a page of its own. */
  public boolean opens(CountedRecord record) {
    return WITH_PAGE.contains(record.feature());
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
