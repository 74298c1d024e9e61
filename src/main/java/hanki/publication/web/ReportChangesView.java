package hanki.publication.web;

import hanki.platform.web.Texts;
import hanki.publication.ComparingVintages;
import hanki.publication.Differences;
import hanki.publication.FindingReports;
import hanki.publication.MovedRecord;
import hanki.publication.NoSuchReport;
import hanki.publication.Report;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What moved since a report was published, or since the vintage before it. */
@Named("reportChangesView")
@RequestScoped
public class ReportChangesView {

  private static final int MOST = 200;
  private static final String AUDIT = "hanki.audit.Text";
  private static final String ACTION = "action.";

  private final FindingReports finding;
  private final ComparingVintages comparing;
  private final Texts texts;
  private String id;
  private Report report;
  private Differences sinceThen;
  private Differences errata;

  @Inject
  ReportChangesView(FindingReports finding, ComparingVintages comparing, Texts texts) {
    this.finding = finding;
    this.comparing = comparing;
    this.texts = texts;
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

  public Differences getSinceThen() {
    return sinceThen;
  }

  /** What was corrected of the vintage before; null of a first one. */
  public Differences getErrata() {
    return errata;
  }

  /** What was done, in words; its code, if the program does not know it any more. */
  public String action(String code) {
    return texts.has(AUDIT, ACTION + code) ? texts.text(AUDIT, ACTION + code) : code;
  }

  /** How many records are shown. */
  public int getMost() {
    return MOST;
  }

  /** As many as are shown. */
  public List<MovedRecord> first(List<MovedRecord> records) {
    return records.subList(0, Math.min(MOST, records.size()));
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
