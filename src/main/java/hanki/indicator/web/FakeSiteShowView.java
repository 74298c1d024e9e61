package hanki.indicator.web;

import hanki.indicator.FakeSite;
import hanki.indicator.FindingFakeSites;
import hanki.indicator.ReportLine;
import hanki.platform.web.RecordId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Shows one fake site, its address defanged, and every report of it. */
@Named("fakeSiteShowView")
@RequestScoped
public class FakeSiteShowView {

  private final FindingFakeSites finding;
  private String id;
  private FakeSite site;
  private List<ReportLine> reports;

  @Inject
  FakeSiteShowView(FindingFakeSites finding) {
    this.finding = finding;
  }

  /** Opens the site in the address. */
  public void load() {
    site = finding.open(RecordId.parse(id));
    reports = finding.reportsOf(RecordId.parse(id));
  }

  public FakeSite getSite() {
    return site;
  }

  public List<ReportLine> getReports() {
    return reports;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
