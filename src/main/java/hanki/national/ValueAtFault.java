package hanki.national;

import hanki.platform.Refusal;

/** A value that is not in order is not taken over, and nothing of its file is. */
public class ValueAtFault extends Refusal {}
