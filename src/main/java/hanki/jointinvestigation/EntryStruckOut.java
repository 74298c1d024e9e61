package hanki.jointinvestigation;

import hanki.platform.Refusal;

/** What was struck out is neither corrected nor answered. */
public class EntryStruckOut extends Refusal {}
