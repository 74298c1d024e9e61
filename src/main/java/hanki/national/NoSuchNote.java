package hanki.national;

import hanki.platform.Refusal;

/** The note was taken off the chart already, or never was. */
public class NoSuchNote extends Refusal {}
