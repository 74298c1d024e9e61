package hanki.jointinvestigation;

import hanki.platform.Label;

/** One offence an arrest was made for (逮捕罪名). */
public record ArrestOffence(Long arrest, String code, Label name) {}
