package hanki.investigation;

import hanki.platform.Refusal;

/** There is no such task, or the reader may not see its incident: the answer is the same. */
public class NoSuchTask extends Refusal {}
