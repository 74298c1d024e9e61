package hanki.surge;

import hanki.platform.Refusal;

/** Somebody else decided on the alert, or it was counted again, after this page was opened. */
public class SurgeDecidedMeanwhile extends Refusal {}
