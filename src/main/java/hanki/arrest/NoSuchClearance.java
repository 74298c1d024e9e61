package hanki.arrest;

import hanki.platform.Refusal;

/** There is no such clearance, or the reader may not see it: the answer is the same. */
public class NoSuchClearance extends Refusal {}
