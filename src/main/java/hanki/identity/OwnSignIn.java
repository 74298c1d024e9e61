package hanki.identity;

import java.time.Instant;

/**
 * How an officer signs in.
 *
 * @param factorSince null if there is no second factor
 * @param recoveryCodes how many are left
 * @param factorRequired whether a role asks for a second factor
 * @param previousAt the sign-in before this one; null at the first
 */
public record OwnSignIn(
    boolean mustChange,
    Instant passwordSetAt,
    Instant factorSince,
    long recoveryCodes,
    boolean factorRequired,
    Instant previousAt,
    String previousFrom) {}
