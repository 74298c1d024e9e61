package hanki.jointinvestigation;

import hanki.platform.Refusal;

/**
 * There is no such joint investigation, or the reader's police is no member of it now: one answer.
 */
public class NoSuchJointInvestigation extends Refusal {}
