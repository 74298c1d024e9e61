package hanki.jointinvestigation.web;

import hanki.jointinvestigation.FindingJointInvestigations;
import hanki.jointinvestigation.JointInvestigationRow;
import hanki.jointinvestigation.SharedKind;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** In which joint investigations a record is shared, for the page of that record. */
@Named("jointSharingView")
@RequestScoped
public class JointSharingView {

  private final FindingJointInvestigations finding;
  private final Map<String, List<JointInvestigationRow>> found = new HashMap<>();

  @Inject
  JointSharingView(FindingJointInvestigations finding) {
    this.finding = finding;
  }

  /** Those that the reader may see today; asked once, so that one look leaves one entry. */
  public List<JointInvestigationRow> of(SharedKind kind, Long record) {
    return found.computeIfAbsent(kind + " " + record, key -> finding.sharing(kind, record));
  }
}
