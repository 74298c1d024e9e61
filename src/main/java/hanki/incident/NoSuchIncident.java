package hanki.incident;

import hanki.platform.Refusal;

/** There is no such incident, or the reader may not see it: the answer is the same. */
public class NoSuchIncident extends Refusal {}
