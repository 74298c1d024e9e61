package hanki.survey;

import hanki.platform.Refusal;

/** There is no such report, or the reader may not see it: the answer is the same. */
public class NoSuchReport extends Refusal {}
