package hanki.publication.web;

import hanki.publication.FindingReports;
import hanki.publication.Report;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The reports that wait for a decision or for being published, for a page about other things. */
@Named("reportsUnderwayView")
@RequestScoped
public class ReportsUnderwayView {

  private final FindingReports finding;
  private List<Report> reports;

  @Inject
  ReportsUnderwayView(FindingReports finding) {
    this.finding = finding;
  }

  @PostConstruct
  void read() {
    reports = finding.underway();
  }

  public List<Report> getReports() {
    return reports;
  }
}
