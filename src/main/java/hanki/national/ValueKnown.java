package hanki.national;

import hanki.platform.Refusal;

/** The same value of the same document is there already. */
public class ValueKnown extends Refusal {}
