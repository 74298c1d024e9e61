package hanki.arrest;

import hanki.platform.Refusal;

/** There is no such suspect, or the reader may not see the record: the answer is the same. */
public class NoSuchSuspect extends Refusal {}
