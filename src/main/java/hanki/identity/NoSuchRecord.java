package hanki.identity;

import hanki.platform.Refusal;

/** There is no such record, or none the officer may see: both answer the same. */
public class NoSuchRecord extends Refusal {}
