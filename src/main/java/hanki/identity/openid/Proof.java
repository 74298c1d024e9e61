package hanki.identity.openid;

/**
 * What the provider has proved.
 *
 * @param value of the claim that names the officer
 * @param twoFactors whether it says that it asked for a second factor, too
 */
public record Proof(String value, boolean twoFactors) {}
