package hanki.arrest;

import hanki.platform.Refusal;

/** There is no such arrest, or the reader may not see it: the answer is the same. */
public class NoSuchArrest extends Refusal {}
