package hanki.jointinvestigation;

import hanki.platform.Refusal;

/** A dissolved joint investigation takes nothing new. */
public class JointInvestigationDissolved extends Refusal {
  JointInvestigationDissolved(String number) {
    super(number);
  }
}
