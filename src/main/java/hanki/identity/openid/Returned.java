package hanki.identity.openid;

/**
 * What a browser brings back from the provider; each may be missing.
 *
 * @param issuer of RFC 9207
 */
public record Returned(String state, String code, String error, String issuer) {

  @Override
  public String toString() {
    return "an answer of the provider";
  }
}
