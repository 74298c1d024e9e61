package hanki.publication;

import hanki.identity.CurrentOfficer;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.Serializable;

/**
 * The files that this request makes, step by step: whoever waits for them sees how far it is. Ends
 * with the request, however that ends.
 */
@RequestScoped
public class FilesUnderway implements Serializable {

  private static final long serialVersionUID = 1L;

  private final transient WorkUnderway underway;
  private final transient CurrentOfficer officer;
  private String by;
  private Long report;
  private int done;
  private int of;

  @Inject
  FilesUnderway(WorkUnderway underway, CurrentOfficer officer) {
    this.underway = underway;
    this.officer = officer;
  }

  /**
   * Begins to count for files of a report.
   *
   * @param files how many will be made
   */
  public void begin(Long id, int files) {
    by = officer.get().code();
    report = id;
    done = 0;
    of = files + 1;
    tell(null);
  }

  /** Counting, or the file before, is done, and the next file is being made. */
  void next(ReportForm form) {
    if (report != null) {
      done = Math.min(done + 1, of);
      tell(form);
    }
  }

  private void tell(ReportForm form) {
    underway.reach(by, report, new WorkUnderway.State(form, done, of));
  }

  @PreDestroy
  void end() {
    if (report != null) {
      underway.end(by, report);
    }
  }
}
