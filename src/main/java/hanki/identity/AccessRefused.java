package hanki.identity;

/** Told to whoever keeps the audit trail: somebody asked for what the role does not allow. */
public record AccessRefused(String asked) {}
