package hanki.statistics;

import hanki.platform.Refusal;

/** The officer has no such question: it was removed, or is somebody else's. */
public class NoSuchQuestion extends Refusal {}
