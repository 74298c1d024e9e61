package hanki.platform.persistence;

/**
 * Fired once at start, when the tables stand. Features that bring data of their own observe it; the
 * order is by {@code @Priority}: audit trail (5), reference data, accounts, sample records,
 * announcement.
 *
 * @param schema version of the last migration
 */
public record DatabaseReady(String schema) {}
