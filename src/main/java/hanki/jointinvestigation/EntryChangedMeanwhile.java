package hanki.jointinvestigation;

import hanki.platform.Refusal;

/** Somebody else changed the entry after this form was opened. */
public class EntryChangedMeanwhile extends Refusal {}
