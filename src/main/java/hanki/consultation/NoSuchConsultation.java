package hanki.consultation;

import hanki.platform.Refusal;

/** There is no such consultation, or the reader may not see it: the answer is the same. */
public class NoSuchConsultation extends Refusal {}
