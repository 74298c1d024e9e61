package hanki.identity;

import hanki.platform.Refusal;

/** A role of the officer asks for a second factor, so it cannot be given up. */
public class FactorRequired extends Refusal {}
