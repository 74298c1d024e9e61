package hanki.audit;

import hanki.platform.Refusal;

/** There is no entry with that number. */
public class NoSuchEntry extends Refusal {}
