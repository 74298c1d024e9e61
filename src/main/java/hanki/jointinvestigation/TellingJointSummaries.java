package hanki.jointinvestigation;

import hanki.arrest.Forces;
import hanki.reference.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Puts summaries into words. */
@ApplicationScoped
@Transactional
public class TellingJointSummaries {

  private final Forces forces;
  private final Reference reference;

  @Inject
  public TellingJointSummaries(Forces forces, Reference reference) {
    this.forces = forces;
    this.reference = reference;
  }

  /** The words of a summary. */
  public JointSummaryWords words(JointSummary summary) {
    return new JointSummaryWords(summary, forces, reference);
  }
}
