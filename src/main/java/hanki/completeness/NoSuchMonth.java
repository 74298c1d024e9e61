package hanki.completeness;

import hanki.platform.Refusal;

/** There was no such station in the month, or the address names no month. */
public class NoSuchMonth extends Refusal {}
