package hanki.jointinvestigation;

import hanki.platform.Refusal;

/** Only an approval is tied to arrests. */
public class NotAnApproval extends Refusal {}
