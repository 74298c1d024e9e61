package hanki.publication.web;

import hanki.publication.ApprovingReports;
import hanki.publication.ComposingReports;
import hanki.publication.FilesUnderway;
import hanki.publication.PublishingReports;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What can be done with a report from its page. */
@ApplicationScoped
class ReportCommands {

  private final ApprovingReports approving;
  private final PublishingReports publishing;
  private final ComposingReports composing;
  private final FilesUnderway making;

  @Inject
  ReportCommands(
      ApprovingReports approving,
      PublishingReports publishing,
      ComposingReports composing,
      FilesUnderway making) {
    this.approving = approving;
    this.publishing = publishing;
    this.composing = composing;
    this.making = making;
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

  FilesUnderway making() {
    return making;
  }
}
