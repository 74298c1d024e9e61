package hanki.national;

import hanki.platform.Refusal;

/** Somebody entered a value for the same period after this was shown; nothing of it was saved. */
public class PublishedMeanwhile extends Refusal {}
