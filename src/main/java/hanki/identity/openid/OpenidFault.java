package hanki.identity.openid;

/** Why a sign-in through the provider proved nothing. The names stand in the audit trail. */
public enum OpenidFault {
  /** The answer belongs to no journey of this browser, or came again, or too late. */
  STATE,
  /** The provider says no, or that it did not give out this code. */
  PROVIDER_REFUSED,
  /** The provider does not answer in time, or with something else than the standard says. */
  PROVIDER_SILENT,
  /** The token is signed in a way that is not accepted, or not at all. */
  ALGORITHM,
  /** No key of the provider made this signature. */
  SIGNATURE,
  /** Another issuer. */
  ISSUER,
  /** Meant for another program. */
  AUDIENCE,
  /** Expired, not valid yet, or made too long ago. */
  TIME,
  /** Made for another journey. */
  NONCE,
  /** No officer number in the claim. */
  CLAIM
}
