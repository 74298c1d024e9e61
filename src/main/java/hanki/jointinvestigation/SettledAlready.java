package hanki.jointinvestigation;

import hanki.platform.Refusal;

/** It was settled before; who did so first stands. */
public class SettledAlready extends Refusal {}
