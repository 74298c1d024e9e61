package hanki.reference;

import hanki.platform.Refusal;

/** Somebody else changed the table after it was shown. */
public class ReferenceChangedMeanwhile extends Refusal {}
