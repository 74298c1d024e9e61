package hanki.investigation;

import hanki.platform.Refusal;

/** There is no such victim, or the reader may not see its incident: the answer is the same. */
public class NoSuchVictim extends Refusal {}
