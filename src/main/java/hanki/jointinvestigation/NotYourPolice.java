package hanki.jointinvestigation;

import hanki.platform.Refusal;

/** Only the police that added it may change or take back what it added. */
public class NotYourPolice extends Refusal {}
