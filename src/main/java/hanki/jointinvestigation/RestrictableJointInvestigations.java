package hanki.jointinvestigation;

import hanki.identity.Restrictable;
import hanki.identity.RestrictableRecords;
import hanki.identity.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Lets joint investigations be limited to those who need to know, withdrawn, and asked for their
 * history: by the police that keeps the record, not by the other members.
 */
@ApplicationScoped
class RestrictableJointInvestigations implements RestrictableRecords {

  private final JointInvestigations records;

  @Inject
  RestrictableJointInvestigations(JointInvestigations records) {
    this.records = records;
  }

  @Override
  public String kind() {
    return "joint-investigation";
  }

  @Override
  public String folder() {
    return "/jointinvestigation";
  }

  @Override
  public Optional<? extends Restrictable> restrictable(Long id, Scope scope) {
    return records.kept(id, scope.within(), scope.reader());
  }
}
