package hanki.publication.web;

import hanki.publication.ApprovingReports;
import hanki.publication.ComposingReports;
import hanki.publication.PublishingReports;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What can be done with a report from its page. */
@ApplicationScoped
class ReportCommands {

  private final ApprovingReports approving;
  private final PublishingReports publishing;
  private final ComposingReports composing;

  @Inject
  ReportCommands(
      ApprovingReports approving, PublishingReports publishing, ComposingReports composing) {
    this.approving = approving;
    this.publishing = publishing;
    this.composing = composing;
  }

  ApprovingReports approving() {
    return approving;
  }

  PublishingReports publishing() {
    return publishing;
  }

  ComposingReports composing() {
    return composing;
  }
}
