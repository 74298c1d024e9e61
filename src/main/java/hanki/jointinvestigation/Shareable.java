package hanki.jointinvestigation;

/** A record that can be shared. */
public record Shareable(Long id, String number) {}
