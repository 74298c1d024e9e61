package hanki.arrest;

import hanki.platform.Label;

/** A suspect as a clearance shows it: whether it counts, and under which main offence. */
public record ClearedPersonRow(
    Long suspectId,
    String number,
    String role,
    String custody,
    Label mainOffence,
    String newMatter,
    Boolean counted) {}
