package hanki.platform.persistence;

/**
 * Fired once at start, when the tables stand. Features that bring data of their own observe it; the
 * order is by {@code @Priority}: reference data, accounts, sample records, announcement.
 */
public record DatabaseReady() {}
