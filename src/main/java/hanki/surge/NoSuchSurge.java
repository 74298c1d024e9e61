package hanki.surge;

import hanki.platform.Refusal;

/** There is no alert of that number. */
public class NoSuchSurge extends Refusal {}
