package hanki.jointinvestigation;

import hanki.platform.Refusal;

/** Somebody else corrected the joint investigation after this form was opened. */
public class JointInvestigationChangedMeanwhile extends Refusal {
  JointInvestigationChangedMeanwhile(String number) {
    super(number);
  }
}
