package hanki.identity;

import java.time.Instant;

/**
 * One account in the administrator's list.
 *
 * @param isNew whether the officer has not chosen an own password yet
 * @param lastSignInAt null if never
 */
public record AccountRow(Officer officer, boolean hasFactor, boolean isNew, Instant lastSignInAt) {}
