package hanki.survey;

import hanki.platform.Refusal;

/** There is no survey of that code. */
public class NoSuchSurvey extends Refusal {}
